package org.foireturns.meaning;

import java.util.List;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Phrase;
import org.foireturns.grammar.Reading;
import org.jspecify.annotations.Nullable;

/**
 * How a title says that its table stands to others: "WITHDRAWN, please use Table 2", "superseded by the amended
 * response". Of several words the first counts; what is withdrawn is so whatever else it is.
 */
final class TitledStanding {
    private static final String PROVISIONAL = "provisional";
    private static final String REVISED = "revised";
    /** Of an answer that asks to disregard another one. */
    private static final String REPLACING = "replacing";
    /** A band that begins at nought and ends earlier is one of small numbers, and of no children who are written to. */
    private static final int LEAST_OF_CHILDREN = 7;

    private TitledStanding() {}

    /** Whether a text says that the whole answer takes the place of another: "Please disregard our reply of 12 May". */
    static boolean replacesAnother(Reading text) {
        return text.all(Fact.Standing.class).anyMatch(fact -> fact.id().equals(REPLACING));
    }

    /** The standing that a title gives its table; null where it gives none, or speaks of something else. */
    static @Nullable String of(Reading title) {
        List<String> said =
                title.all(Fact.Standing.class).map(Fact.Standing::id).toList();
        if (said.isEmpty() || title.says(Fact.QNumber.class) || title.says(Fact.PartOfYear.class)) {
            return null;
        }
        if (said.contains(REPLACING)) {
            return REVISED;
        }
        boolean withdrawn = said.contains(Titles.WITHDRAWN);
        // "The figures of our earlier answer are replaced by those beside them" speaks of one column.
        boolean ofBefore = withdrawn
                && said.get(0).equals(PROVISIONAL)
                && !title.says(Fact.Numbering.class)
                && title.phrases().stream()
                        .filter(phrase -> phrase.fact() instanceof Fact.Standing)
                        .noneMatch(phrase -> phrase.first() == 0);
        return ofBefore || namesAnother(title) || (withdrawn && tellsOfSmall(title))
                ? null
                : withdrawn ? Titles.WITHDRAWN : said.get(0);
    }

    /** "Values between 1 and 4 are replaced by <5" says how small numbers are shown. */
    static boolean tellsOfSmall(Reading title) {
        return title.says(Fact.Fewer.class)
                || title.all(Fact.OfAge.class)
                        .map(Fact.OfAge::age)
                        .anyMatch(age -> age.known() && age.from() <= 1 && age.to() < LEAST_OF_CHILDREN);
    }

    /** "There is no Table 4: question 4 was withdrawn"; its own number may stand twice, in two languages. */
    private static boolean namesAnother(Reading title) {
        List<Fact> before = title.facts().stream()
                .takeWhile(fact -> !(fact instanceof Fact.Standing))
                .toList();
        Phrase first = title.phrases().get(0);
        boolean numbered = first.first() == 0 && first.fact() instanceof Fact.Numbering;
        return before.stream()
                .skip(1)
                .anyMatch(fact -> fact instanceof Fact.Numbering && !(numbered && fact.equals(first.fact())));
    }
}
