package org.foireturns.meaning;

import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foireturns.model.Answer;
import org.foireturns.model.Dimension;
import org.foireturns.model.Place;
import org.foireturns.model.Refusal;
import org.foireturns.model.finding.Finding;
import org.foireturns.model.finding.NilPart;
import org.foireturns.model.finding.NotHeldPart;
import org.foireturns.model.finding.RefusedPart;

/**
 * A question that the cell beside it refuses to answer, or says that the force cannot.
 *
 * @param questions the breakdowns that its label speaks of; the number of offences alone when it speaks of none
 * @param youngest whether its label asks for the youngest victim, and so for none of these
 * @param section of the Act, empty when none is named
 * @param kind what it says in the place of an answer
 */
public record Declined(List<Dimension> questions, boolean youngest, String section, Refusal.Kind kind) {
    public Declined {
        questions = List.copyOf(questions);
    }

    /** What is told of the cell that declines. */
    public Finding finding(Place place) {
        return switch (kind) {
            case REFUSED -> new RefusedPart(place, words(), section.isEmpty() ? "" : " under section " + section);
            case NOT_HELD -> new NotHeldPart(place, words());
            case NIL -> new NilPart(place, words());
        };
    }

    /** What is declined, as it is named to the officer. */
    public String words() {
        return youngest ? YoungestAnswers.SUBJECT_WORDS : words(questions);
    }

    /** Questions as they are named to the officer. */
    private static String words(Collection<Dimension> questions) {
        return questions.stream()
                .map(question -> switch (question) {
                    case TOTAL -> "the number of offences";
                    case VICTIM_GENDER -> "the victims' gender";
                    case VICTIM_AGE -> "the victims' age";
                    case PLATFORM -> "the platform";
                })
                .collect(Collectors.joining(" and "));
    }

    /** Questions by their ids, as they are named to the officer. */
    public static String wordsOf(Collection<String> questions) {
        return questions.contains(Answer.YOUNGEST_VICTIM)
                ? YoungestAnswers.SUBJECT_WORDS
                : words(Stream.of(Dimension.values())
                        .filter(each -> questions.contains(each.id()))
                        .toList());
    }

    /** Whether it is a breakdown that was declined, and not the number of offences. */
    boolean breakdown() {
        return !youngest && !questions.contains(Dimension.TOTAL);
    }
}
