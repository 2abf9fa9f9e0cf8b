import { Component, type ComponentChildren } from 'preact';

interface CatchCrashProps {
  /** Shown instead when something inside throws. */
  readonly instead: ComponentChildren;
  readonly children: ComponentChildren;
}

/** The page is never blank: a fault of ours is said, and the saved run stays. */
export class CatchCrash extends Component<CatchCrashProps, { readonly crashed: boolean }> {
  override state = { crashed: false };

  override componentDidCatch(error: unknown): void {
    console.error(error);
    this.setState({ crashed: true });
  }

  override render() {
    return this.state.crashed ? this.props.instead : this.props.children;
  }
}
