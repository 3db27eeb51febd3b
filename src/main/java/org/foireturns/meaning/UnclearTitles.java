package org.foireturns.meaning;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Address;
import org.foireturns.model.CellRange;
import org.foireturns.model.UnclearNote;
import org.foireturns.normalise.NoteWords;
import org.foireturns.words.Token;
import org.jspecify.annotations.Nullable;

/**
 * Titles of tables that may speak of a part of the offences which the program cannot tell: "S.15A offences by platform,
 * Bluebird cohort" has words that nobody knows, and "S.15A offences in Canterbury by platform" names a place of which
 * no label speaks. The numbers below are counted as of all offences, and the title is asked about. So are sentences
 * that name a gender, an age or a platform, and of which no part was taken.
 */
final class UnclearTitles {
    private final Grammar grammar;
    private final NoteWords words;

    UnclearTitles(Grammar grammar, NoteWords words) {
        this.grammar = grammar;
        this.words = words;
    }

    /** The titles right over a table that has answers. */
    Stream<UnclearNote> of(TableMeaning meaning, Titles titles) {
        if (meaning.values().stream().noneMatch(Meant::counted)) {
            return Stream.empty();
        }
        Set<String> beside = Facts.beside(
                Stream.concat(meaning.table().corners().stream(), meaning.table().labels().stream()), grammar);
        Stream<TextsAbove.Witness> unclear =
                titles.nearest().stream().filter(witness -> witness.near() && isUnclear(witness.text(), beside));
        return Stream.concat(unclear, titles.values().passedOver())
                .filter(witness -> !witness.ofSheet())
                .flatMap(witness -> Stream.ofNullable(Address.parse(witness.place()))
                        .map(cell -> new UnclearNote(cell, witness.text(), counted(meaning))));
    }

    /** Around the numbers that are counted. */
    private static @Nullable CellRange counted(TableMeaning meaning) {
        return meaning.values().stream()
                .filter(Meant::counted)
                .map(value -> new CellRange(value.cell().address(), value.cell().address()))
                .reduce(CellRange::with)
                .orElse(null);
    }

    /**
     * Whether it has words that nobody knows and speaks of the table, or names a part. "All districts" names none, and
     * neither do what labels below speak of and the letterhead of a force.
     */
    private boolean isUnclear(String text, Set<String> beside) {
        Reading title = grammar.read(text);
        boolean whole = title.says(Fact.Whole.class);
        boolean narrows = title.all(Fact.Beside.class)
                .map(Fact.Beside::axis)
                .filter(axis -> !whole || !axis.equals(Subjects.AREA))
                .anyMatch(
                        axis -> !beside.contains(axis) && (Subjects.ofPart(axis) || Subjects.NO_COUNTS.contains(axis)));
        boolean unknown = (!title.whole() || hasWordOfAPart(title, text)) && (isOfTable(title) || isName(title));
        return unknown || (narrows && (isOfTable(title) || !title.says(Fact.OfForce.class)));
    }

    private boolean hasWordOfAPart(Reading title, String text) {
        List<Token> tokens = grammar.tokens(text);
        return title.phrases().stream()
                .filter(phrase -> phrase.fact() instanceof Fact.Filler)
                .map(phrase -> tokens.subList(phrase.first(), phrase.end()).stream()
                        .map(Token::text)
                        .collect(Collectors.joining(" ")))
                .anyMatch(words::isOfAPart);
    }

    /** Whether it says what is counted, or by what: a letterhead above a table does neither. */
    private static boolean isOfTable(Reading title) {
        return title.says(Fact.OfOffence.class)
                || title.says(Fact.Counts.class)
                || title.all(Fact.Names.class).anyMatch(named -> named.axis() != Axis.PERIOD);
    }

    /** Whether it is nothing but a name: "Canterbury", "Bluebird Academy". */
    private static boolean isName(Reading title) {
        return title.phrases().stream().allMatch(phrase -> phrase.fact() instanceof Fact.Beside);
    }
}
