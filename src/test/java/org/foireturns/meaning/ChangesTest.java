package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ChangesTest {
    private static final Map<String, Meant> DRAWN = DrawnMeanings.read("""
            | S.15A offences 2024/25 | Offences |
            | Female                 | 30       |
            | Male                   | 9        |
            """);

    private static final List<Meant> VALUES = List.copyOf(DRAWN.values());

    private static Meant at(String address) {
        return Objects.requireNonNull(DRAWN.get(address));
    }

    @Test
    void aValueThatIsFoundBecomesAnotherInItsPlace() {
        List<Meant> changed = Changes.of(VALUES, Stream.of(at("B3"), at("B3")), value -> value.without("rows"));
        assertThat(changed).hasSameSizeAs(VALUES);
        int place = VALUES.indexOf(at("B3"));
        assertThat(changed.get(place).leftOut()).isEqualTo("rows");
        assertThat(changed.get(1 - place)).isSameAs(at("B2"));
    }

    @Test
    void aValueThatSaysTheSameAsOneThatIsFoundStays() {
        Meant twin = at("B2").without("once").kept();
        assertThat(twin).isEqualTo(at("B2"));
        List<Meant> changed = Changes.of(List.of(at("B2"), twin), Stream.of(twin), value -> value.without("rows"));
        assertThat(changed.get(0).leftOut()).isNull();
        assertThat(changed.get(1).leftOut()).isEqualTo("rows");
    }

    @Test
    void valuesOfLinesAreFoundInColumnsAndInRows() {
        List<Meant> changed = Changes.ofLines(
                VALUES,
                lines -> lines.all().stream()
                        .filter(line -> lines.at(line).size() == 1)
                        .flatMap(line -> lines.at(line).values().stream())
                        .filter(value -> value.equals(at("B2"))),
                value -> value.without("rows"));
        assertThat(changed)
                .filteredOn(value -> value.leftOut() != null)
                .singleElement()
                .satisfies(value -> assertThat(value.cell().address())
                        .isEqualTo(at("B2").cell().address()));
        assertThat(Changes.ofLines(VALUES, lines -> Stream.empty(), value -> value.without("rows")))
                .isSameAs(VALUES);
    }
}
