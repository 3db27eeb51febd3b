package org.foireturns.read.screen;

import java.util.List;
import java.util.Map;
import org.foireturns.read.screen.Check.Answer;

/**
 * What is done about each check.
 *
 * @param answers the checks that are not answered as usual
 */
public record ScreenRules(Map<Check, Answer> answers) {
    public static final ScreenRules USUAL = new ScreenRules(Map.of());

    public ScreenRules {
        answers = Map.copyOf(answers);
    }

    public Answer answer(Check check) {
        return answers.getOrDefault(check, check.usual());
    }

    /** Whether a sighting alone keeps the file from being read. */
    public boolean setsAside(Sighting sighting) {
        return !sighting.trace().ordinary() && answer(sighting.check()) == Answer.SET_ASIDE;
    }

    /** Whether one of the sightings keeps the file from being read. */
    public boolean setsAside(List<Sighting> sightings) {
        return sightings.stream().anyMatch(this::setsAside);
    }
}
