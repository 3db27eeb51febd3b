package org.foireturns.metamorphic;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.foireturns.model.Observation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * One meaning, one cell: no two different numbers of the tables of a return are counted with one meaning, unless each
 * is one of several spellings of a platform.
 */
class OneMeaningTest {
    private final Map<List<Object>, Observation> first = new HashMap<>();
    private final List<String> twice = new ArrayList<>();

    @Test
    void noTwoNumbersOfAReturnHaveOneMeaning(@TempDir Path folder) throws Exception {
        Bench bench = new Bench(folder);
        int counted = 0;
        for (Map.Entry<String, Original> each : Originals.selected().entrySet()) {
            first.clear();
            Map<Spot, Observation> counts = bench.counted(each.getValue().specimen());
            counts.forEach((cell, count) -> add(each.getKey(), cell, count));
            counted += counts.size();
        }
        assertThat(counted).isGreaterThan(500);
        assertThat(twice).isEmpty();
    }

    private void add(String name, Spot cell, Observation count) {
        Observation other = first.putIfAbsent(
                List.of(
                        count.force(),
                        count.period(),
                        count.victimGender(),
                        count.victimAge(),
                        count.platform(),
                        count.unit()),
                count);
        boolean spelling = other != null
                && !count.platform().equals(Observation.ALL_PLATFORMS)
                && !other.witnesses().equals(count.witnesses());
        if (other != null && !other.count().equals(count.count()) && !spelling) {
            twice.add("%s, %s: %s, and %s".formatted(name, cell, Fact.of(count), Fact.of(other)));
        }
    }
}
