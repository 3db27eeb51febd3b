package org.foireturns.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.foireturns.grammar.Grammar;
import org.foireturns.words.Term;
import org.foireturns.words.TextTerm;

/** Parts a cell that names several things: at signs, and at words such as "and" with a space on both sides. */
final class Joints {
    private final Pattern ofNumbers;
    private final Pattern ofVictims;
    private final Pattern ofPlatforms;

    Joints(Grammar grammar) {
        String word = " (?:" + grammar.anyOf(new Term(TextTerm.JOINT, "")) + ") ";
        this.ofNumbers = Pattern.compile("[,;&+\\n]|" + word);
        this.ofVictims = Pattern.compile("[,;&+\\n/]|" + word);
        this.ofPlatforms = Pattern.compile("[;,+|&\\n]|" + word + "|(?<=\\s)/|/(?=\\s)");
    }

    /** The numbers of a text that is nothing but several of them in a row: "14, 15", "13 and 12"; else none. */
    List<Integer> numbers(String text) {
        if (!Cells.mayBeginNumber(text) || Cells.whole(text) != null) {
            return List.of();
        }
        List<Integer> numbers = new ArrayList<>();
        for (String part : ofNumbers.split(text, -1)) {
            Integer number = Cells.whole(part);
            if (number == null) {
                return List.of();
            }
            numbers.add(number);
        }
        return numbers.size() > 1 ? numbers : List.of();
    }

    /** What a cell tells of one victim after the other: "F13, M12". */
    List<String> victims(String text) {
        return List.of(ofVictims.split(text, -1));
    }

    /** The platforms of a cell; a stroke without a space beside it may be within a name, and parts none. */
    List<String> platforms(String text) {
        return List.of(ofPlatforms.split(text, -1));
    }
}
