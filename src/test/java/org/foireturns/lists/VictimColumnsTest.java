package org.foireturns.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VictimColumnsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Vic 1 sex: GENDER, Vic 1 age: AGE, Vic 2 sex: GENDER, Vic 2 age: AGE; 0+1 2+3",
                "Vic 1 age: AGE, Vic 2 age: AGE; -+0 -+1",
                "Vic 1 sex: GENDER, Vic 2 age: AGE; ''",
                "Vic 1 sex: GENDER, Vic 2 sex: GENDER, Vic 1 age: AGE; ''",
                "Victim sex: GENDER, Victim age: AGE; ''"
            })
    void arePairedByTheirNumbers(String drawn, String pairs) {
        List<Column> columns = new ArrayList<>();
        for (String column : drawn.split(", ", -1)) {
            String[] parts = column.split(": ", -1);
            columns.add(new Column(
                    columns.size(),
                    DrawnList.WORDS.head(parts[0]),
                    Profile.of(List.of(), DrawnList.WORDS),
                    ColumnKind.valueOf(parts[1])));
        }
        assertThat(VictimColumns.numbered(new Columns(columns)).stream()
                        .map(pair ->
                                (pair.gender() == null ? "-" : pair.gender().index()) + "+"
                                        + (pair.age() == null ? "-" : pair.age().index()))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(pairs);
    }
}
