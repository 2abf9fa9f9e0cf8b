// The schemas of SCORM, which some systems want to find at a package's root. Their owners let nobody hand them out who has not
// registered with them, so whoever needs them brings their own.
import type { Standard } from './course.ts';

const OF_12 = ['adlcp_rootv1p2.xsd', 'ims_xml.xsd', 'imscp_rootv1p1p2.xsd', 'imsmd_rootv1p2p1.xsd'];
const OF_2004 = [
  'XMLSchema.dtd',
  'adlcp_v1p3.xsd',
  'adlnav_v1p3.xsd',
  'adlseq_v1p3.xsd',
  'datatypes.dtd',
  'imscp_v1p1.xsd',
  'imsss_v1p0.xsd',
  ...['auxresource', 'control', 'delivery', 'limit', 'objective', 'random', 'rollup', 'seqrule', 'util'].map(
    (part) => `imsss_v1p0${part}.xsd`,
  ),
  'xml.xsd',
];

/** By name, the same in both editions of SCORM 2004; none where a standard has none. */
export const schemaNames = (as: Standard): readonly string[] =>
  as === 'scorm12' ? OF_12 : as === 'scorm2004' ? OF_2004 : [];
