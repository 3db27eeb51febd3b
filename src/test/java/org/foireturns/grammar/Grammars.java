package org.foireturns.grammar;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.foireturns.config.Books;
import org.foireturns.normalise.Shelves;
import org.foireturns.words.Lexicon;
import org.foireturns.words.VocabularyFiles;

/** The grammar over the project's own books, and readings as short texts to compare. */
public final class Grammars {
    private static final Grammar OF_CONFIG = of(Shelves.books());

    private Grammars() {}

    /** A grammar over {@code config/}, made once for all tests. */
    public static Grammar ofConfig() {
        return OF_CONFIG;
    }

    /**
     * Forgets what was read. Where the code is changed between tests in one process, to see which of them notices, a
     * text that was read before would not be read by the changed code.
     */
    static void forget() {
        Answers answers = (Answers) field(OF_CONFIG, "answers");
        ((Map<?, ?>) field(answers, "readings")).clear();
        ((Map<?, ?>) field(answers, "known")).clear();
    }

    private static Object field(Object of, String name) {
        try {
            Field field = of.getClass().getDeclaredField(name);
            field.setAccessible(true);
            return field.get(of);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Grammar of(Books books) {
        return new Grammar(Lexicon.of(
                VocabularyFiles.terms(books.words().lists()),
                books.words().lists().getOrDefault(VocabularyFiles.OFFENCES, Map.of()),
                books.forces(),
                books.platforms()));
    }

    /** What a reading says, such as {@code gender female; age 12-15 ~ zebra}: the facts, then what is left. */
    public static String said(Reading reading) {
        String facts = reading.facts().stream().map(Grammars::said).collect(Collectors.joining("; "));
        return reading.whole() ? facts : (facts + " ~ " + String.join(" ", reading.residue())).strip();
    }

    static String said(Fact fact) {
        if (fact instanceof Fact.OfPeriod it) {
            return "period " + it.period().start() + "/" + it.period().end();
        }
        if (fact instanceof Fact.Years it) {
            return "years " + it.whole().start() + "/" + it.whole().end();
        }
        if (fact instanceof Fact.PartOfYear it) {
            return "months " + it.first() + "-" + it.last();
        }
        if (fact instanceof Fact.YearAlone it) {
            return (it.financial() ? "fy " : "year ") + it.year();
        }
        if (fact instanceof Fact.RelativeYear it) {
            return "year -" + it.back();
        }
        if (fact instanceof Fact.Day it) {
            return "day " + it.date();
        }
        if (fact instanceof Fact.DayOfYear it) {
            return "day " + it.day();
        }
        if (fact instanceof Fact.OfGender it) {
            return "gender " + it.gender().id();
        }
        if (fact instanceof Fact.OfAge it) {
            return "age " + it.age().id();
        }
        if (fact instanceof Fact.OfPlatform it) {
            return "platform " + it.id();
        }
        if (fact instanceof Fact.OfMethod it) {
            return "method " + it.id();
        }
        if (fact instanceof Fact.YearsBegin it) {
            return "years begin " + it.first();
        }
        if (fact instanceof Fact.YearsEnd it) {
            return it.last() == null ? "years end" : "years end " + it.last();
        }
        if (fact instanceof Fact.Since it) {
            return "since " + it.first();
        }
        if (fact instanceof Fact.Misspelt it) {
            return "misspelt " + it.typed();
        }
        if (fact instanceof Fact.OfForce it) {
            return "force " + it.id();
        }
        if (fact instanceof Fact.OfOffence it) {
            return "offence " + it.id();
        }
        if (fact instanceof Fact.Names it) {
            return "axis " + it.axis().id();
        }
        if (fact instanceof Fact.Beside it) {
            return "beside " + it.axis();
        }
        if (fact instanceof Fact.Counts it) {
            return "unit " + it.unit().id();
        }
        if (fact instanceof Fact.Standing it) {
            return it.id();
        }
        if (fact instanceof Fact.Number it) {
            return "number " + it.value();
        }
        if (fact instanceof Fact.QNumber it) {
            return "q " + it.number();
        }
        if (fact instanceof Fact.Numbering it) {
            return "numbering " + it.number();
        }
        return fact.getClass().getSimpleName().toLowerCase(Locale.ROOT);
    }

    /** Reads texts from the input, one a line, and prints what each says. */
    public static void main(String[] arguments) throws IOException {
        Grammar grammar = ofConfig();
        BufferedReader lines = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            Readings readings = grammar.readings(line);
            System.out.println(line + "\n    -> " + said(readings.best())
                    + readings.others().stream()
                            .map(other -> "\n    or " + said(other))
                            .collect(Collectors.joining()));
        }
    }
}
