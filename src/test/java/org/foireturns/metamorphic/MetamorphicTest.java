package org.foireturns.metamorphic;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Changes that change no number must not change what is understood. Tries every change on a selection of the sample
 * returns and on one drawn return for each arrangement; with {@code -Dmetamorphic.all=true} on every sample.
 */
class MetamorphicTest {
    /** A drawn sheet for each question, turned, is read wrong; this number may only fall. */
    private static final int KNOWN_WRONG = 1;

    /** Every family of layouts in every format it comes in. */
    static final List<String> SELECTION = List.of(
            "2023/Bedfordshire Police - sexual communication with a child.xlsx",
            "2023/Essex Police_300_Attachment.ods",
            "2023/West Mercia Police - sexual communication with a child.xls",
            "2023/FOI 6006-23 Gwent Police.xlsx",
            "2023/Dorset Police_2526_Attachment.ods",
            "2023/Dyfed-Powys Police_3610_Attachment.xls",
            "2023/FOI 181-23 Police Scotland.xlsx",
            "2023/Northamptonshire Police - sexual communication with a child.xlsx",
            "2023/FOI 6105-23 Hertfordshire Constabulary.ods",
            "2023/Gloucestershire Constabulary - sexual communication with a child.xls",
            "2025/Cleveland Police_3880_Attachment.xlsx",
            "2025/Leicestershire Police FOI response.ods",
            "2025/Sussex Police FOI response.xls",
            "2025/FOI 8519-25 Norfolk Constabulary.xlsx",
            "2025/Northamptonshire Police FOI response.ods",
            "2025/South Wales Police FOI response.xls");

    /** The least share of trials in which the very same observations come out; the rest are asked about. */
    private static final double IDENTICAL = 0.98;

    private static final Map<String, Original> ORIGINALS = new LinkedHashMap<>();
    private static final List<Trial> TRIALS = new ArrayList<>();

    @BeforeAll
    static void tryEveryChange(@TempDir Path folder) throws Exception {
        Bench bench = new Bench(folder);
        ORIGINALS.putAll(bench.samples(name -> Boolean.getBoolean("metamorphic.all") || SELECTION.contains(name)));
        ORIGINALS.putAll(DrawnReturns.on(bench));
        for (Transform transform : Transform.all()) {
            TRIALS.addAll(ORIGINALS.entrySet().parallelStream()
                    .flatMap(original -> Trial.of(transform, original.getKey(), original.getValue(), bench).stream())
                    .toList());
        }
        System.out.println(new Scores(TRIALS).table());
        TRIALS.stream().filter(trial -> trial.verdict() != Verdict.IDENTICAL).forEach(System.out::println);
    }

    @Test
    void theOriginalsAreUnderstood() {
        assertThat(ORIGINALS).containsKeys(SELECTION.toArray(String[]::new));
        assertThat(ORIGINALS).allSatisfy((name, original) -> {
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
