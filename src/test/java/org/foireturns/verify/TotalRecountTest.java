package org.foireturns.verify;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.foireturns.model.CellRange;
import org.foireturns.model.Range;
import org.junit.jupiter.api.Test;

class TotalRecountTest {
    private static final String HEADER = "request,area,area_type,period_start,period_end,dimension,category,"
            + "lower,upper,value,share_of_known,base,forces_reporting";

    private static final String KENT = "2025,kent,force,2024-04-01,2025-03-31,";

    private final Map<String, List<LineageRow>> lineage = new HashMap<>();

    private void cell(String dimension, String category, String cell, long number) {
        cell(dimension, category, cell, Range.exactly(number));
    }

    private void cell(String dimension, String category, String cell, Range number) {
        String id = "2025/kent/2024-04-01..2025-03-31/" + dimension + "/" + category;
        lineage.computeIfAbsent(id, none -> new ArrayList<>())
                .add(new LineageRow(id, "value", "2025/Kent.xlsx", "Sheet1", CellRange.parse(cell), number));
    }

    private List<String> differences(String... lines) {
        List<NamedCsvRecord> totals = CsvLines.of(HEADER, lines);
        Map<String, Figure> figures = new HashMap<>();
        totals.forEach(total -> figures.put(
                PublishedTables.figure(total),
                new Figure(
                        PublishedTables.figure(total),
                        Set.of(total.getField("area")),
                        Figure.period(total.getField("period_start"), total.getField("period_end")),
                        total.getField("dimension"),
                        Set.of(total.getField("category")),
                        null)));
        List<String> differences = new ArrayList<>();
        new TotalRecount(lineage, figures, Owners.of(totals, lineage, figures), differences).check(totals);
        return differences;
    }

    @Test
    void aTotalThatItsCellsMakeIsRight() {
        cell("total", "all", "B2", 40);
        cell("total", "all", "B3", 12);
        assertThat(differences(KENT + "total,all,52,52,52,,,1")).isEmpty();
    }

    @Test
    void aTotalThatItsCellsDoNotMakeIsTold() {
        cell("total", "all", "B2", 40);
        cell("total", "all", "B3", 11);
        assertThat(differences(KENT + "total,all,52,52,52,,,1"))
                .containsExactly("2025/kent/2024-04-01..2025-03-31/total/all: its cells make 51, totals.csv has 52.");
    }

    @Test
    void aHiddenNumberLeavesNoValue() {
        cell("total", "all", "B2", 40);
        cell("total", "all", "B3", new Range(0, 4L));
        assertThat(differences(KENT + "total,all,40,44,,,,1")).isEmpty();
        assertThat(differences(KENT + "total,all,40,44,40,,,1"))
                .singleElement()
                .asString()
                .contains("value comes to \"\", totals.csv has \"40\"");
    }

    @Test
    void aTotalWithoutCellsIsTold() {
        assertThat(differences(KENT + "total,all,0,0,0,,,0"))
                .containsExactly("2025/kent/2024-04-01..2025-03-31/total/all has no cell in lineage.csv.");
    }

    @Test
    void aShareIsOfWhatIsKnown() {
        cell("victim_gender", "female", "B2", 30);
        cell("victim_gender", "male", "B3", 10);
        cell("victim_gender", "unknown", "B4", 5);
        String male = KENT + "victim_gender,male,10,10,10,0.2500,40,";
        String unknown = KENT + "victim_gender,unknown,5,5,5,,,";
        assertThat(differences(KENT + "victim_gender,female,30,30,30,0.7500,40,", male, unknown))
                .isEmpty();
        assertThat(differences(KENT + "victim_gender,female,30,30,30,0.7500,45,", male, unknown))
                .containsExactly(
                        "2025/kent/2024-04-01..2025-03-31/victim_gender/female: share_of_known comes to \"0.6667\","
                                + " totals.csv has \"0.7500\".",
                        "2025/kent/2024-04-01..2025-03-31/victim_gender/female: the known categories make 40, the base"
                                + " is 45.");
    }

    @Test
    void theBaseOfAnAgeHasCellsOfItsOwn() {
        cell("victim_age", "0-11", "B2", 6);
        cell("victim_age", "all", "B2", 6);
        cell("victim_age", "all", "B3", 18);
        assertThat(differences(KENT + "victim_age,0-11,6,6,6,0.2500,24,")).isEmpty();
        assertThat(differences(KENT + "victim_age,0-11,6,6,6,0.5000,12,"))
                .singleElement()
                .asString()
                .contains("base comes to \"24\", totals.csv has \"12\"");
    }

    @Test
    void forcesAreCountedByTheirOwnTotals() {
        cell("total", "all", "B2", 40);
        assertThat(differences(KENT + "total,all,40,40,40,,,2"))
                .singleElement()
                .asString()
                .contains("forces_reporting comes to \"1\", totals.csv has \"2\"");
    }
}
