package org.foireturns.model.finding;

import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Severity;

/**
 * A letter that was written and of which nobody has said yet that it went out. It is asked about beside the findings,
 * and listed with none of them.
 *
 * @param place whose text is what the letter is and is about, {@code first chaser: no return}
 */
@FindingKind(
        family = "publication",
        severity = Severity.QUESTION,
        owner = Owner.OFFICER,
        what = "Was the letter to {name} sent: {letter}, letters/{file}?",
        why = "Once you say so, the next letter is another one, and none is written about the same within a week.",
        fix = "Say when it was sent; as long as it was not, say nothing.")
public record LetterDue(Place place, String name, String letter, String file) implements Finding {
    private static final String PARTS = ": ";

    /**
     * The question about one letter.
     *
     * @param file its name in the folder of the letters
     */
    public static LetterDue of(String request, String force, String name, String kind, String file, String about) {
        return new LetterDue(Place.ofForce(request, force).saying(kind + PARTS + about), name, kind, file);
    }

    /** Which letter a question, as it is told, is about: {@code first chaser}. */
    public static String kind(FindingLine line) {
        return part(line, 0);
    }

    /** What the letter asks for: {@code no return}, or the codes of what was noticed in the answer. */
    public static String about(FindingLine line) {
        return part(line, 1);
    }

    private static String part(FindingLine line, int part) {
        String[] parts = line.place().text().split(PARTS, 2);
        return parts.length == 2 ? parts[part] : "";
    }
}
