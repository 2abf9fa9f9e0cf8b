// A part of a language as a translator would write it.
import type { Catalogue } from '../../../../src/browser/ui/text/catalogue.ts';

export const WORDS = {
  'kept.title': 'In diesem Browser aufgehoben',
  'kept.aside_count': '{count, plural, one {# Spielstand beiseitegelegt} other {# Spielstände beiseitegelegt}}',
  'kept.lead': 'Alles, was das Spiel auf diesem Rechner gespeichert hat. Nichts davon wurde irgendwohin geschickt.',
  'kept.part.run': 'Ihre Spielstände',
  'kept.lead_unsaved':
    'Was das Spiel auf diesem Rechner gespeichert hat, und was es nicht speichern konnte: Das ist nur in diesem Fenster. Nichts davon wurde irgendwohin geschickt.',
  'kept.unsaved': '{about, select, none {} other {{about}. }}Nicht gespeichert: nur in diesem Fenster',
  'kept.part.aside': 'Beiseitegelegte Spielstände',
  'kept.part.scenario': 'Szenarien aus einer Datei',
  'kept.part.plan': 'Pläne für Montag',
  'kept.part.other': 'Der Rest',
  'kept.aside_lead':
    'Sie haben einem anderen Spielstand desselben Szenarios Platz gemacht. Spielen Sie einen davon weiter, wird dafür der andere beiseitegelegt.',
  'kept.week': 'In Woche {week} von {weeks}',
  'kept.finished': 'Zu Ende gespielt',
  'kept.with_branches': '{state}, {count, plural, one {mit # Abzweigung} other {mit # Abzweigungen}}',
  'kept.damaged': 'Nicht mehr lesbar',
  'kept.text_only': 'Aus einer früheren Fassung des Spiels',
  'kept.scenario_file': '{id}. Spielstände davon lassen sich nur öffnen, solange es hier liegt.',
  'kept.plan_after': 'Nach „{title}“',
  'kept.plan_words': 'Ich werde {then}',
  'kept.settings': 'Ihre Einstellungen',
  'kept.settings_is': 'Gelöscht sind sie wie am Anfang',
  'kept.session': 'Aus einer Sitzung',
  'kept.session_is': 'Ihr Platz darin oder etwas, das Sie dort geschrieben haben',
  'kept.unknown': 'Etwas anderes vom Spiel: {key}',
  'kept.go_on': 'Weiter',
  'kept.look': 'Zurückblicken',
  'kept.decided': 'Zeigen, was entschieden war',
  'kept.refused': '{state}. Er passt nicht mehr zum heutigen Spiel.',
  'kept.play': 'Spielen',
  'kept.named': '{way}: {what}',
  'kept.what_about': '{what}, {about}',
  'kept.copy': 'Kopie behalten',
  'kept.delete': 'Löschen',
  'kept.deleted': 'Gelöscht: {what}',
  'kept.put_back': 'Zurückholen',
  'data.back':
    '{back, plural, =0 {{refused, plural, =0 {Nichts kam zurück: Was in der Datei steht, ist schon hier.} one {Nichts kam zurück.} other {Nichts kam zurück.}}} one {Eines aus der Datei ist zurück.} other {# aus der Datei sind zurück.}}{beside, plural, =0 {} one { Eines davon ist anders als das hier, jetzt gibt es beide.} other { # davon sind anders als die hier, jetzt gibt es beide.}}{left, plural, =0 {} one { Eines blieb in der Datei, weil hier ein anderes davon ist.} other { # blieben in der Datei, weil hier andere davon sind.}}{refused, plural, =0 {} one { Eines darin kann das Spiel hier nicht brauchen und hat es ausgelassen.} other { # darin kann das Spiel hier nicht brauchen und hat sie ausgelassen.}}',
  'data.broken': 'Die Datei enthält Gespeichertes, ist aber abgeschnitten oder verändert. Nichts wurde übernommen.',
  'data.too_big':
    'Die Datei enthält Gespeichertes, ist aber größer als die 60 MB, die gelesen werden. Nichts wurde übernommen.',
  'data.newer': 'Die Datei ist aus einer neueren Fassung des Spiels. Nichts wurde übernommen.',
  'data.translation':
    'Die Datei ist eine Übersetzung und kein eigenes Szenario: Legen Sie sie neben scenario.json ihres Szenarios, dann zeigt „preview“ dieses Ordners sie mit &lang={language} am Ende der Adresse.',
} as const satisfies Catalogue<'kept'>;
