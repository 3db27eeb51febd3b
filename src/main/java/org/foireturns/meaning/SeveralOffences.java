package org.foireturns.meaning;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Sentences;
import org.foireturns.normalise.NoteWords;
import org.jspecify.annotations.Nullable;

/**
 * A title that names the offence asked and another one, over numbers whose labels name neither: "Offences under s.15
 * and s.15A", "All online offences (not only s.15A)", or that speaks of "both offences". They may be counts of both.
 */
final class SeveralOffences {
    /** A longer line is the text of a request or a letter. */
    private static final int LONGEST_TITLE = 36;

    private static final Pattern IN_BRACKETS = Pattern.compile("\\(([^()]*)\\)");

    private final @Nullable String place;

    /** @param over the lines over a table, the nearest first */
    SeveralOffences(List<TextsAbove.Witness> over, Grammar grammar, NoteWords words, String offence) {
        this.place = over.stream()
                .filter(line -> grammar.read(line.text()).says(Fact.OfOffence.class) || speaksOfThem(line, words))
                .findFirst()
                .filter(line -> {
                    if (speaksOfThem(line, words)) {
                        return true;
                    }
                    Reading title = grammar.read(line.text());
                    boolean apart = (words.saysApart(line.text()) && !title.says(Fact.NotOnly.class))
                            || named(line.text(), grammar, offence);
                    return !apart
                            && Sentences.acrossLines(line.text()).stream()
                                    .map(grammar::read)
                                    .anyMatch(sentence -> names(sentence, offence));
                })
                .map(TextsAbove.Witness::place)
                .orElse(null);
    }

    private static boolean speaksOfThem(TextsAbove.Witness line, NoteWords words) {
        return line.near() && words.saysSeveralOffences(line.text());
    }

    /** "Grooming by message (71/17)": the code in brackets says which offence the words before it mean. */
    private static boolean named(String title, Grammar grammar, String offence) {
        Matcher brackets = IN_BRACKETS.matcher(title);
        List<String> codes = brackets.results()
                .map(found -> grammar.read(found.group(1)))
                .filter(Reading::whole)
                .flatMap(inner -> inner.all(Fact.OfOffence.class).map(Fact.OfOffence::id))
                .distinct()
                .toList();
        return codes.equals(List.of(offence))
                && grammar.read(title)
                        .all(Fact.OfOffence.class)
                        .allMatch(fact -> fact.id().equals(offence))
                && !grammar.read(title).says(Fact.Whole.class);
    }

    private static boolean names(Reading title, String offence) {
        List<String> named = title.all(Fact.OfOffence.class)
                .map(Fact.OfOffence::id)
                .distinct()
                .toList();
        boolean sorts =
                title.all(Fact.Beside.class).anyMatch(fact -> fact.axis().equals(Subjects.OFFENCES));
        // "All child sexual offences (071/05, 071/08, 071/17)": codes that we do not know look like references.
        boolean codes = title.says(Fact.Whole.class) && title.says(Fact.Reference.class);
        return title.tokens() <= LONGEST_TITLE
                && named.contains(offence)
                && (named.size() > 1 || title.says(Fact.NotOnly.class) || (sorts && (!title.whole() || codes)));
    }

    Meant asked(Meant value) {
        return place == null || !value.counted() || value.values().containsKey(Axis.OFFENCE)
                ? value
                : value.doubted("the title at " + place + " names another offence too");
    }
}
