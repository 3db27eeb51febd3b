package org.foireturns.read.screen;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.foireturns.read.screen.Check.Answer;
import org.jspecify.annotations.Nullable;

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

    /**
     * Rules as settings write them: {@code comments: pass}.
     *
     * @throws IllegalArgumentException naming every check and every answer that there is none of
     */
    public static ScreenRules of(Map<String, String> words) {
        Map<Check, Answer> answers = new EnumMap<>(Check.class);
        List<String> mistakes = new ArrayList<>();
        new TreeMap<>(words).forEach((name, word) -> {
            Check check = find(Check.values(), name);
            Answer answer = find(Answer.values(), word);
            if (check == null) {
                mistakes.add("foi.screen." + name + " is no check; the checks are " + words(Check.values()));
            } else if (answer == null) {
                mistakes.add("foi.screen." + name + " is one of " + words(Answer.values()));
            } else {
                answers.put(check, answer);
            }
        });
        if (!mistakes.isEmpty()) {
            throw new IllegalArgumentException(String.join("; ", mistakes));
        }
        return new ScreenRules(answers);
    }

    private static <T extends Enum<T>> @Nullable T find(T[] all, String word) {
        return Stream.of(all).filter(one -> word(one).equals(word)).findFirst().orElse(null);
    }

    private static String words(Enum<?>[] all) {
        return Stream.of(all).map(ScreenRules::word).collect(Collectors.joining(", "));
    }

    private static String word(Enum<?> one) {
        return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
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
