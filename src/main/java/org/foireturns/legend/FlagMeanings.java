package org.foireturns.legend;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Cell;
import org.foireturns.read.contract.Workbook;

/**
 * What the flags of a return mean: their own words, "fewer than 5", or those of a text that explains them, as in
 * "Flags: r revised; c count withheld". A flag that texts explain in several ways is not explained.
 */
final class FlagMeanings {
    /** A longer text explains no flags. */
    private static final int LONGEST = 250;
    /** Where one flag's meaning ends and the next begins. */
    private static final Pattern ENDS = Pattern.compile("[;\\n\\r]+|(?<=\\p{L}):\\s+");

    private static final Pattern MEANING = Pattern.compile("(\\S{1,3})(?:\\s*[=:\u2013-])?\\s+(\\S.*)");

    private final Grammar grammar;
    private final Map<String, Set<String>> meanings = new HashMap<>();

    private FlagMeanings(Grammar grammar) {
        this.grammar = grammar;
    }

    static FlagMeanings in(Workbook workbook, Grammar grammar) {
        FlagMeanings meanings = new FlagMeanings(grammar);
        workbook.grids()
                .forEach(grid -> grid.cellsThat(
                                cell -> cell.isText() && cell.text().length() <= LONGEST)
                        .forEach(cell -> meanings.learn(cell.text())));
        return meanings;
    }

    private void learn(String text) {
        ENDS.splitAsStream(text)
                .map(part -> MEANING.matcher(part.strip()))
                .filter(Matcher::matches)
                .forEach(told -> meanings.computeIfAbsent(told.group(1), none -> new HashSet<>())
                        .add(told.group(2)));
    }

    /** What a flag says. */
    Reading of(Cell flag) {
        Reading own = grammar.read(flag.text());
        Set<String> words = meanings.getOrDefault(flag.text().strip(), Set.of());
        return withheld(own) || words.size() != 1
                ? own
                : grammar.read(words.iterator().next());
    }

    /** Whether a text says that a number is withheld or small, and nothing else but between which it lies. */
    static boolean withheld(Reading reading) {
        return reading.whole()
                && !reading.facts().isEmpty()
                && reading.facts().stream()
                        .allMatch(fact -> fact instanceof Fact.Fewer
                                || fact instanceof Fact.Withheld
                                || (fact instanceof Fact.OfAge && reading.says(Fact.Withheld.class)));
    }
}
