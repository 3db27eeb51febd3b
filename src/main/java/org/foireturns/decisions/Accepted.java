package org.foireturns.decisions;

import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.foireturns.model.Address;
import org.foireturns.model.Place;
import org.foireturns.model.finding.FindingLine;

/**
 * What a decision that lets a finding stand is bound to: the words of the finding, and behind them in brackets what its
 * cell holds where they do not say it themselves: {@code There is a sign. [2024/25, female: -]}.
 *
 * @param holds what the cell holds and counts; empty where nothing is known
 */
record Accepted(FindingLine line, String holds) {
    static Accepted of(FindingLine line, Bound bound) {
        String text = SeenTexts.plain(line.place().text());
        boolean said = text.isEmpty() || says(line.message(), text);
        if (said || HeadAnswers.ofList(line)) {
            return new Accepted(line, said ? "" : text);
        }
        String counts = SeenTexts.plain(bound.cell());
        return new Accepted(line, counts.endsWith(": " + text) ? counts : text);
    }

    /** Whether a sentence has a text as a whole word or number, or in quotation marks. */
    private static boolean says(String message, String text) {
        boolean word = text.codePoints().anyMatch(Character::isLetterOrDigit);
        String quoted = Pattern.quote(text);
        return Pattern.compile(word ? "(?<![\\p{L}\\p{N}])" + quoted + "(?![\\p{L}\\p{N}])" : "\"" + quoted + "\"")
                .matcher(message)
                .find();
    }

    /** As the column {@code expects} has it. */
    String expects() {
        return holds.isEmpty() ? line.message() : line.message() + " [" + holds + "]";
    }

    /**
     * Whether a decision expects this. What was decided before the brackets came has the words alone. The file may have
     * another name, and the cells may stand some rows further down or columns further right.
     */
    boolean isExpected(Decision decision) {
        Moved moved = Moved.from(place(decision), line.place().first());
        String then = named(SeenTexts.plain(decision.expects()), decision.file());
        return Stream.of(expects(), line.message())
                .map(now ->
                        named(SeenTexts.plain(now), Place.printed(line.place().file())))
                .anyMatch(now -> moved.isSame(then, now));
    }

    /** The first cell that a decision names, which {@code where} has behind its sheet; null where it names none. */
    private static @org.jspecify.annotations.Nullable Address place(Decision decision) {
        return Moved.first(decision.where());
    }

    /** A sentence in which the file goes by no name of its own. */
    private static String named(String text, String file) {
        String own = file.substring(file.lastIndexOf('/') + 1);
        return own.isEmpty() ? text : text.replace(own, "this file");
    }
}
