package org.foireturns.metamorphic;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A table about something else, put in beside the answer, changes nothing of what the answer says. */
class StrangerTest {
    /** Put beside a table in the very same rows, it is taken for a part of three sheets; these may only fall. */
    private static final int KNOWN_WRONG = 3;

    private static final int KNOWN_ASKED = 3;

    @Test
    void hardlyAnythingOfTheAnswerChanges(@TempDir Path folder) throws Exception {
        Bench bench = new Bench(folder);
        List<Trial> trials = Originals.selected().entrySet().stream()
                .flatMap(original -> StrangerTransforms.all().stream()
                        .flatMap(put -> Trial.of(put, original.getKey(), original.getValue(), bench).stream()))
                .toList();
        assertThat(trials).hasSizeGreaterThan(60);
        assertThat(trials).filteredOn(trial -> trial.verdict() == Verdict.WRONG).hasSizeLessThanOrEqualTo(KNOWN_WRONG);
        assertThat(trials).filteredOn(trial -> trial.verdict() == Verdict.ASKED).hasSizeLessThanOrEqualTo(KNOWN_ASKED);
    }
}
