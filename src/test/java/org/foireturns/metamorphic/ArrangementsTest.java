package org.foireturns.metamorphic;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same table says the same, however it is arranged and whichever of the usual words its labels are. */
class ArrangementsTest {
    private static final int NUMBERS = 12;

    @Test
    void everyArrangementInEveryWordingSaysTheSame(@TempDir Path folder) throws Exception {
        Bench bench = new Bench(folder);
        List<Fact> first = new ArrayList<>();
        List<String> other = new ArrayList<>();
        int trials = 0;
        for (List<List<String>> words : Arrangements.wordings()) {
            for (var way : new Arrangements(words).all().entrySet()) {
                Understanding said = bench.drawn("2023", "Kent Police FOI response", way.getValue())
                        .understanding();
                if (first.isEmpty()) {
                    first.addAll(said.facts());
                }
                trials++;
                if (!said.facts().equals(first)) {
                    other.add("%s, %s: %d said, asks %s: %s"
                            .formatted(
                                    way.getKey(),
                                    words.get(0).get(0),
                                    said.facts().size(),
                                    said.asked(),
                                    said.facts()));
                }
            }
        }
        other.forEach(System.out::println);
        assertThat(first).hasSize(NUMBERS);
        assertThat(trials).isEqualTo(45);
        assertThat(other).isEmpty();
    }
}
