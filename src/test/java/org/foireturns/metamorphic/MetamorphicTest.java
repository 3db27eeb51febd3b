package org.foireturns.metamorphic;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Changes that change no number must not change what is understood. Tries every change on one drawn return for each
 * arrangement and on every fourth of a selection of the sample returns, and on all of them what applies to few; with
 * {@code -Dmetamorphic.all=true} on every sample.
 */
class MetamorphicTest {
    /** A drawn sheet for each question, turned, is read wrong; this number may only fall. */
    private static final int KNOWN_WRONG = 1;

    /** The least share of trials in which the very same observations come out; the rest are asked about. */
    private static final double IDENTICAL = 0.98;

    private static final int FEW = 4;

    private static final Map<String, Original> ORIGINALS = new LinkedHashMap<>();
    private static final List<Trial> TRIALS = new ArrayList<>();

    @BeforeAll
    static void tryEveryChange(@TempDir Path folder) throws Exception {
        Bench bench = new Bench(folder);
        ORIGINALS.putAll(Originals.chosen(bench));
        List<Transform> changes = Transform.all();
        for (int i = 0; i < changes.size(); i++) {
            int number = i;
            List<Trial> some = trials(bench, changes.get(i), name -> Originals.tries(number, name));
            TRIALS.addAll(some.size() < FEW ? trials(bench, changes.get(i), name -> true) : some);
        }
        System.out.println(new Scores(TRIALS).table());
        TRIALS.stream().filter(trial -> trial.verdict() != Verdict.IDENTICAL).forEach(System.out::println);
    }

    private static List<Trial> trials(Bench bench, Transform change, Predicate<String> on) {
        return ORIGINALS.entrySet().parallelStream()
                .filter(original -> on.test(original.getKey()))
                .flatMap(original -> Trial.of(change, original.getKey(), original.getValue(), bench).stream())
                .toList();
    }

    @Test
    void theOriginalsAreUnderstood() {
        assertThat(ORIGINALS).isNotEmpty().allSatisfy((name, original) -> {
            assertThat(original.understanding().facts()).as(name).isNotEmpty();
            assertThat(original.understanding().rejected()).as(name).isZero();
        });
    }

    @Test
    void everyChangeIsTriedOnSomething() {
        Scores scores = new Scores(TRIALS);
        assertThat(Transform.all())
                .hasSizeGreaterThanOrEqualTo(20)
                .allSatisfy(transform -> assertThat(scores.of(transform.name()))
                        .as(transform.name())
                        .isPositive());
    }

    @Test
    void noMoreChangesThanBeforeMakeAWrongObservation() {
        assertThat(TRIALS).filteredOn(trial -> trial.verdict() == Verdict.WRONG).hasSizeLessThanOrEqualTo(KNOWN_WRONG);
    }

    @Test
    void nearlyAllChangesLeaveTheObservationsAsTheyWere() {
        assertThat(new Scores(TRIALS).share(Verdict.IDENTICAL))
                .as(() -> TRIALS.stream()
                        .filter(trial -> trial.verdict() != Verdict.IDENTICAL)
                        .toList()
                        .toString())
                .isGreaterThanOrEqualTo(IDENTICAL);
    }
}
