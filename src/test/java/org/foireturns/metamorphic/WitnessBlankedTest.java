package org.foireturns.metamorphic;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.foireturns.model.Address;
import org.foireturns.model.Observation;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * No meaning without a witness: where the cell is left blank that says a period, a gender, an age or a platform of a
 * number, somebody else says it, or the number is not counted. Tries a few of the witnesses of each return, drawn by a
 * fixed seed.
 */
class WitnessBlankedTest {
    /**
     * The last number of a line whose label is blank is taken for a total; so many of the drawn may be, and no more.
     */
    private static final int KNOWN = 4;

    private static final int SOME = 5;
    private static final int MANY = 60;

    @Test
    void someWitnesses(@TempDir Path folder) throws Exception {
        assertThat(unwitnessed(new Bench(folder), Originals.selected(), SOME)).hasSizeLessThanOrEqualTo(KNOWN);
    }

    @Test
    @Tag("endurance")
    void manyWitnessesOfEverySample(@TempDir Path folder) throws Exception {
        Bench bench = new Bench(folder);
        assertThat(unwitnessed(bench, bench.all(name -> true), MANY).size()).isLessThanOrEqualTo(KNOWN * MANY);
    }

    private static List<String> unwitnessed(Bench bench, Map<String, Original> originals, int most) {
        List<String> wrong = new ArrayList<>();
        int trials = 0;
        for (Map.Entry<String, Original> each : originals.entrySet()) {
            Specimen specimen = each.getValue().specimen();
            List<Said> witnesses = bench.counted(specimen).entrySet().stream()
                    .flatMap(count -> Said.of(count.getKey(), count.getValue()))
                    .filter(Said::byCell)
                    .toList();
            for (Said said : Draw.some(each.getKey(), witnesses, most)) {
                Observation after = bench.counted(said.blanked(specimen)).get(said.number());
                trials++;
                if (after != null && Said.of(said.number(), after).noneMatch(said::isReplacedBy)) {
                    wrong.add("%s: %s, and then %s".formatted(each.getKey(), said, Fact.of(after)));
                }
            }
        }
        System.out.printf("%d witnesses blanked, %d numbers counted without%n", trials, wrong.size());
        wrong.forEach(System.out::println);
        assertThat(trials).isPositive();
        return wrong;
    }

    /** Which cell says a dimension of a number. */
    private record Said(Spot number, String dimension, String place) {
        private static final List<String> DIMENSIONS = List.of("period", "victim_gender", "victim_age", "platform");

        static Stream<Said> of(Spot number, Observation count) {
            return Stream.of(count.witnesses().split(";", -1))
                    .map(said -> said.split("=", -1))
                    .filter(said -> DIMENSIONS.contains(said[0]))
                    .map(said -> new Said(number, said[0], said[1]));
        }

        boolean byCell() {
            return place.matches("[A-Z]+[0-9]+.*");
        }

        boolean isReplacedBy(Said other) {
            return dimension.equals(other.dimension) && !other.place.equals(place);
        }

        /** The return without the first cell that says it. */
        Specimen blanked(Specimen specimen) {
            Address cell = Address.parse(place.split(" ", -1)[0]);
            return specimen.withSheet(number.sheet(), grid -> grid.without(cell::equals));
        }
    }
}
