// Parts that Notionists lacks, drawn by us in its line weight and in the coordinates of its 1744-unit canvas.
import { INK } from './faces.ts';

const stroke = (d: string, width = 17): string =>
  `<path d="${d}" fill="none" stroke="${INK}" stroke-width="${width}" stroke-linecap="round" stroke-linejoin="round"/>`;

const crease = (d: string): string =>
  `<path d="${d}" fill="none" stroke="${INK}" stroke-opacity=".5" stroke-width="9" stroke-linecap="round"/>`;

const dot = (x: number, y: number, radius: number, fill: string): string =>
  `<circle cx="${x}" cy="${y}" r="${radius}" fill="${fill}"/>`;

const CROWN_LINE = stroke('M600 704C592 556 690 452 880 450C1058 450 1124 540 1112 664', 15);

const CHEEK_LINES = 'M880 878Q852 902 850 944M1022 884Q1044 904 1044 936';
const EYE_LINES = 'M818 822Q842 838 868 824M1022 824Q1044 838 1064 824M768 742L742 732M768 764L740 768';
const BROW_LINES = 'M806 596Q890 574 986 592M832 632Q900 618 968 630';

export const OWN_PARTS: Readonly<Record<string, string>> = {
  eyesSmiling: stroke('M806 782Q840 730 874 782M1014 782Q1043 732 1070 782', 18),
  eyesClosed: stroke('M804 758Q840 796 876 758M1012 760Q1042 796 1072 760', 18),

  browsLifted: stroke('M804 676Q842 640 886 670M1008 670Q1046 642 1080 676'),
  browsEased: stroke('M800 694Q836 668 882 684M1010 684Q1050 668 1082 696', 15),
  browsUneven: stroke('M796 680Q842 618 896 676M1002 734L1076 722', 22),
  browsAnxious: stroke('M796 704Q850 692 886 652M1002 652Q1032 690 1074 702', 18),
  browsWeary: stroke('M794 700Q846 694 886 668M1004 668Q1034 692 1074 700', 15),
  browsKnitted: stroke('M796 684L892 728M1000 728L1074 686', 24),

  lipsLevel: stroke('M900 948Q945 958 990 948'),
  lipsAside: stroke('M888 962Q950 966 1000 920', 19),
  lipsDown: stroke('M892 972Q944 912 1000 964', 19),

  baldHead: CROWN_LINE,
  sideHair: `${CROWN_LINE}<path d="M576 704C556 640 574 566 628 524C676 540 690 590 686 640C706 690 690 760 664 812C658 770 646 716 612 690C600 684 588 690 576 704ZM1094 590C1122 630 1126 684 1112 722C1102 690 1098 650 1094 590Z"/>`,
  drape:
    '<path d="M590 850C566 940 500 1000 486 1090C478 1150 500 1190 560 1200C700 1222 960 1224 1100 1186C1160 1166 1160 1110 1130 1060C1112 1020 1106 960 1106 880L1088 900C1060 1020 980 1066 900 1062C800 1056 716 990 684 860Z"/>' +
    '<path d="M640 930C690 1050 790 1112 920 1112C1000 1110 1060 1070 1092 1010M548 1060C630 1140 780 1172 930 1166C1010 1160 1070 1140 1110 1106" fill="none" stroke="currentColor" stroke-width="13" stroke-linecap="round"/>',

  lines: crease(`${CHEEK_LINES}${EYE_LINES}`),
  deepLines: crease(`${CHEEK_LINES}${EYE_LINES}${BROW_LINES}`),
  freckles: [
    [800, 842],
    [826, 858],
    [852, 842],
    [1012, 850],
    [1034, 864],
    [1056, 850],
  ]
    .map(([x, y]) => dot(x ?? 0, y ?? 0, 8, '#b5714d'))
    .join(''),
  earring: dot(596, 908, 20, '#d9a441'),
  hearingAid:
    stroke('M578 690Q534 702 532 762Q532 800 546 828', 44) +
    '<path d="M578 690Q534 702 532 762Q532 800 546 828" fill="none" stroke="#5b8fd6" stroke-width="24" stroke-linecap="round"/>' +
    stroke('M578 690Q612 700 616 764', 11) +
    dot(616, 776, 15, INK),
};

/** Cloth under the outline of a body that Notionists draws in one colour, by body part. */
export const OWN_PANELS: Readonly<Record<string, string>> = {
  body16: '<path d="M704 1170L742 1330L764 1744H1024L990 1400L964 1170Z"/>',
};

/** Inside of a hood or collar behind the neck, in the cloth's colour, by body part. */
export const OWN_BACKS: Readonly<Record<string, string>> = {
  body11: '<ellipse cx="900" cy="1140" rx="180" ry="56"/>',
};

/** Skull under the hair, so that no gap between hair and forehead shows the ground. */
export const CROWN = '<path d="M600 700C592 556 690 452 880 450C1058 450 1126 540 1114 664L1100 740H620Z"/>';

/** Bare skin around the mouth, so that lips stay readable inside a full beard. */
export const BEARD_OPENING = '<ellipse cx="950" cy="965" rx="78" ry="38"/>';
