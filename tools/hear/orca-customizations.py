# Orca reads this as its user's: what it would say goes to a file, an utterance a line, with the second it was begun in.
import os
import time

from orca import speech

heard = open(os.environ["HEARD"], "a", encoding="utf-8", buffering=1)
pieces = []
depth = 0
speak_on = speech.speak


def speak(content, acss=None, interrupt=True):
    global depth
    depth += 1
    try:
        speak_on(content, acss, interrupt)
    finally:
        depth -= 1
    if depth == 0 and pieces:
        heard.write(f"{time.time():.3f} {' '.join(pieces)}\n")
        pieces.clear()


def say_all(utterances, progress):
    for [context, _] in utterances:
        speak(context.utterance)


speech.speak = speak
speech._speak = lambda text, acss, interrupt: pieces.append(" ".join(text.split()))
speech.sayAll = say_all
# Nobody needs to hear which key was pressed, and no voice is there to be found.
speech.speakKeyEvent = lambda event, acss=None: None
speech.speakCharacter = lambda character, acss=None: speak(character)
speech.init = lambda: None
