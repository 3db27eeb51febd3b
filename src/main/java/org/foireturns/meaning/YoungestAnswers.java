package org.foireturns.meaning;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.foireturns.grammar.Axis;
import org.foireturns.grammar.Fact;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Reading;
import org.foireturns.model.Answer;
import org.foireturns.model.Cell;
import org.foireturns.model.Outcome;
import org.foireturns.model.Place;
import org.foireturns.model.ShownText;
import org.foireturns.model.ValueReading;
import org.foireturns.model.VictimAge;
import org.foireturns.model.VictimGender;
import org.foireturns.model.finding.AnswerUnread;
import org.foireturns.model.finding.Finding;
import org.foireturns.model.finding.YoungestNotGiven;
import org.foireturns.normalise.Scene;
import org.jspecify.annotations.Nullable;

/** Reads what stands under, or beside, the words "youngest victim": an answer that is no count. */
final class YoungestAnswers {
    /** What the labels of such an answer are about. */
    static final String SUBJECT = "youngest victim";

    /** The question itself, as it is named to the officer. */
    static final String SUBJECT_WORDS = "the youngest victim";

    private static final int ADULT = 18;
    /** An answer has no more words. */
    private static final int LONGEST = 12;

    private final Scene scene;
    private final Values values;

    YoungestAnswers(Scene scene, Values values) {
        this.scene = scene;
        this.values = values;
    }

    /** The answer of a cell; one that gives none is left out, or rejected where it says something else. */
    Outcome outcome(Meant value, List<Finding> findings) {
        Cell cell = value.cell();
        Place place = scene.place().at(cell.address(), ShownText.of(cell));
        Optional<Answer> answer = answer(value);
        if (answer.isPresent()) {
            return new Outcome.Answered(answer.get(), 1);
        }
        if (isNone(cell)) {
            return new Outcome.SetAside(place, Outcome.Reason.of(new YoungestNotGiven(place), place), 1);
        }
        AnswerUnread why = new AnswerUnread(place);
        findings.add(why);
        return new Outcome.Rejected(place, List.of(Outcome.Reason.of(why, place)), 1);
    }

    /** Whether a cell says that no youngest victim is told: "n/a", "*", "nil return"; "8 and 9" tells two. */
    private boolean isNone(Cell cell) {
        return values.read(cell) instanceof ValueReading.Read read
                && (!read.count().held() || (cell.isText() && !tellsAge(cell)));
    }

    private boolean tellsAge(Cell cell) {
        Reading reading = values.grammar().read(cell.text());
        return reading.says(Fact.OfAge.class) || reading.says(Fact.Number.class) || reading.says(Fact.Fewer.class);
    }

    /**
     * Whether a text may be an answer: one age and hardly more, such as "9 yrs / Fem" or "a female of seven (7) years",
     * or a sentence that asks and answers in one.
     */
    static boolean oneAge(Reading reading) {
        return reading.tokens() <= LONGEST
                && reading.whole()
                && (!reading.says(Fact.Counts.class) || reading.says(Fact.Youngest.class))
                && !reading.says(Fact.Names.class)
                && ages(reading).size() == 1
                && (reading.says(Fact.OfAge.class)
                        || reading.says(Fact.OfGender.class)
                        || reading.says(Fact.Youngest.class));
    }

    /** Whether a text says a gender or an age and nothing else: "Female", "Female, 6". */
    static boolean onlyWho(Reading reading) {
        List<Fact> facts = reading.facts();
        return reading.whole() && !facts.isEmpty() && facts.stream().allMatch(YoungestAnswers::isOfWho);
    }

    /** Whether a fact is a gender, an age, or a number that may be one. */
    static boolean isOfWho(Fact fact) {
        return fact instanceof Fact.OfGender || fact instanceof Fact.OfAge || fact instanceof Fact.Number;
    }

    private static List<Integer> ages(Reading reading) {
        return Stream.concat(
                        reading.all(Fact.OfAge.class)
                                .map(Fact.OfAge::age)
                                .filter(age -> !age.equals(VictimAge.UNKNOWN) && age.from() == age.to())
                                .map(VictimAge::from),
                        reading.all(Fact.Number.class).map(Fact.Number::value))
                .distinct()
                .toList();
    }

    /** The gender is that of the labels where the cell says none. */
    private Optional<Answer> answer(Meant value) {
        String force = value.values().get(Axis.FORCE) instanceof String id ? id : scene.force();
        Integer years = years(value.cell(), values.grammar());
        if (force == null || value.period() == null || years == null) {
            return Optional.empty();
        }
        VictimGender told = values.grammar()
                .read(value.cell().text())
                .one(Fact.OfGender.class)
                .map(Fact.OfGender::gender)
                .orElse(VictimGender.UNKNOWN);
        VictimGender gender =
                told == VictimGender.UNKNOWN && value.gender() != VictimGender.ALL ? value.gender() : told;
        return Optional.of(new Answer(
                scene.request().id(),
                force,
                value.period(),
                Answer.YOUNGEST_VICTIM,
                Integer.toString(years),
                gender,
                scene.provenance(value.cell())));
    }

    /** The one age of a child that a cell gives; null when it gives none or several. */
    static @Nullable Integer years(Cell cell, Grammar grammar) {
        if (cell.number() != null && cell.number().signum() < 0) {
            return null;
        }
        Reading reading = grammar.read(cell.text());
        List<Integer> ages = ages(reading);
        // "6 months" are no six years.
        boolean ofTime = reading.all(Fact.Names.class).anyMatch(named -> named.axis() == Axis.PERIOD);
        boolean one = reading.whole()
                && !ofTime
                && ages.size() == 1
                && reading.all(Fact.OfAge.class).count() <= 1;
        return one && ages.get(0) < ADULT ? ages.get(0) : null;
    }
}
