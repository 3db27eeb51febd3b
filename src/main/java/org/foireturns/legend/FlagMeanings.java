package org.foireturns.legend;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Cell;
import org.foireturns.read.contract.Workbook;
import org.foireturns.words.Term;
import org.foireturns.words.ValueTerm;
import org.jspecify.annotations.Nullable;

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

    /** What a meaning says by the way: "count between 1 and 4 withheld (n is NA)". */
    private static final Pattern ASIDE = Pattern.compile("\\s*\\([^()]*\\)\\s*$");

    /** "# flag c": the sign of a remark, and the name of flags. */
    private final Pattern named;

    private final Workbook workbook;
    private final Grammar grammar;
    /** By flag, what the texts of the return say of it; none before somebody asks. */
    private @Nullable Map<String, Set<String>> explained;

    private FlagMeanings(Workbook workbook, Grammar grammar) {
        this.workbook = workbook;
        this.grammar = grammar;
        this.named = grammar.pattern(
                "(?iu)^#?\\s*(?:(?:" + grammar.anyOf(new Term(ValueTerm.BESIDE, Fact.Beside.MARKER)) + ")\\s+)?");
    }

    static FlagMeanings in(Workbook workbook, Grammar grammar) {
        return new FlagMeanings(workbook, grammar);
    }

    private Map<String, Set<String>> explained() {
        if (explained == null) {
            Map<String, Set<String>> learned = new HashMap<>();
            workbook.grids().stream()
                    .flatMap(grid -> grid.tellingCellsThat(this::tells))
                    .map(Cell::text)
                    .distinct()
                    .flatMap(this::told)
                    .forEach(told -> learned.computeIfAbsent(told.group(1), none -> new HashSet<>())
                            .add(told.group(2)));
            explained = learned;
        }
        return explained;
    }

    private boolean tells(Cell cell) {
        return cell.isText()
                && cell.text().length() <= LONGEST
                && told(cell.text()).findAny().isPresent();
    }

    private Stream<Matcher> told(String text) {
        return ENDS.splitAsStream(text)
                .map(part -> MEANING.matcher(named.matcher(part.strip()).replaceFirst("")))
                .filter(Matcher::matches);
    }

    /** What a flag says. */
    Reading of(Cell flag) {
        Reading own = grammar.read(flag.text());
        Set<String> words = explained().getOrDefault(flag.text().strip(), Set.of());
        if (withheld(own) || words.size() != 1) {
            return own;
        }
        String told = words.iterator().next();
        Reading meaning = grammar.read(told);
        return withheld(meaning) ? meaning : grammar.read(ASIDE.matcher(told).replaceFirst(""));
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
