package org.foireturns.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.foireturns.model.Evidence;
import org.foireturns.model.Outcome;
import org.foireturns.model.Owner;
import org.foireturns.model.Place;
import org.foireturns.model.Platforms;
import org.foireturns.model.Severity;
import org.foireturns.model.finding.FindingLine;
import org.junit.jupiter.api.Test;

/** What may be answered where several readings are told, bound to what was seen. */
class ReadingAnswersTest {
    private static final AnswerKinds ANSWERS = new AnswerKinds(new Platforms(List.of()));

    /** Three numbers of one meaning each name another one of them, and two others stand on another sheet too. */
    @Test
    void numbersOfOneMeaningAreOneQuestion() {
        Evidence read = rejected(
                cell("Q1", "B3", "31", "B8"),
                cell("Q1", "B8", "33", "B3"),
                cell("Q1", "B12", "35", "B3"),
                cell("Q1", "C3", "5", "Q2!C3"),
                cell("Q2", "C3", "7", "Q1!C3"));

        assertThat(Disputed.in(read))
                .extracting(Disputed::expects, each -> each.places().size())
                .containsExactly(tuple("one meaning: 31 | 33 | 35", 3), tuple("one meaning: 5 | 7", 2));
    }

    @Test
    void whatIsAlikeIsToldApart() {
        Evidence read = rejected(
                cell("Q1", "B3", "5", "B8"),
                cell("Q1", "B8", "7", "B3"),
                cell("Q1", "C3", "5", "C8"),
                cell("Q1", "C8", "7", "C3"));

        assertThat(Disputed.in(read))
                .extracting(Disputed::expects)
                .containsExactly("one meaning: 5 | 7 [1 of 2]", "one meaning: 5 | 7 [2 of 2]");
    }

    @Test
    void eachNumberMayStand() {
        FindingLine line = Given.finding(
                Severity.ERROR,
                "label-unknown",
                "2025/Kent.xlsx",
                "B3",
                "What this number counts is not clear: \"has the same meaning as B8 and another number\"");

        assertThat(ANSWERS.to(line, new Bound("sha-1", "one meaning: 31 | 33")))
                .extracting(Proposal::answer, Proposal::type, Proposal::says)
                .containsExactly(
                        tuple(
                                "accept",
                                DecisionType.ACCEPT_VALUE,
                                "It stands as it is, and what was left out stays left out."),
                        tuple(
                                "first",
                                DecisionType.CHOOSE_READING,
                                "The first of them, \"31\", stands; the other counts nowhere."),
                        tuple(
                                "second",
                                DecisionType.CHOOSE_READING,
                                "The second of them, \"33\", stands; the other counts nowhere."));
        assertThat(ANSWERS.to(line, new Bound("sha-1", "one meaning: 1 | 2 | 3 | 4")))
                .as("of more than three it is not asked")
                .extracting(Proposal::answer)
                .containsExactly("accept");
    }

    @Test
    void aLoneYearIsOneOfThree() {
        FindingLine line = new FindingLine(
                "year-unclear",
                Severity.QUESTION,
                Owner.FORCE,
                Place.parse("2025", "essex", "2025/Essex.xlsx", "Q1", "A2", "2023"),
                "\"2023\" does not say",
                "",
                "");

        assertThat(ANSWERS.to(line, new Bound("sha-1", "years: 2023 | 2024")))
                .extracting(Proposal::answer, Proposal::says)
                .containsExactly(
                        tuple(
                                "calendar",
                                "\"2023\" is January to December 2023; and so of all lone years of this file."),
                        tuple(
                                "from april",
                                "\"2023\" is April 2023 to March 2024; and so of all lone years of this file."),
                        tuple(
                                "to march",
                                "\"2023\" is April 2022 to March 2023; and so of all lone years of this file."));
        assertThat(ANSWERS.to(line))
                .as("where nothing is known that it could be bound to")
                .hasSize(1);
    }

    private static Evidence rejected(Outcome.Rejected... cells) {
        return new Evidence(
                List.of(), List.of(), List.of(), List.of(), List.of(cells), List.of(), List.of(), List.of());
    }

    private static Outcome.Rejected cell(String sheet, String at, String text, String other) {
        Place place = Place.parse("2025", "kent", "2025/Kent.xlsx", sheet, at, text);
        Outcome.Reason reason = new Outcome.Reason(
                "label-unknown",
                "",
                place,
                "What this number counts is not clear: \"has the same meaning as " + other + " and another number\"",
                "");
        return new Outcome.Rejected(place, List.of(reason), 1);
    }
}
