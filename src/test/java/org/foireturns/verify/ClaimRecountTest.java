package org.foireturns.verify;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.foireturns.model.CellRange;
import org.foireturns.model.Period;
import org.foireturns.model.Range;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClaimRecountTest {
    private static final String CLAIMS = "id,measure,figure,base";
    private static final String OBSERVATIONS =
            "file,sheet,cell,force,period_start,period_end,victim_gender,victim_age,platform,lower,upper";
    private static final Period YEAR = Period.financialYear(2024);

    @TempDir
    Path input;

    private final List<LineageRow> lines = new ArrayList<>();
    private final List<String> observations = new ArrayList<>();
    private final List<String> answers = new ArrayList<>();
    private String dimension = "total";
    private Set<String> categories = Set.of();

    private void cell(String role, String cell, Range number) {
        lines.add(new LineageRow("7", role, "2025/Kent.xlsx", "Sheet1", CellRange.parse(cell), number));
    }

    private void cell(String role, String cell, long number) {
        cell(role, cell, Range.exactly(number));
    }

    /** @param of year in which it begins, gender, age and platform */
    private void observed(String role, String cell, long number, String of) {
        observed(role, cell, Range.exactly(number), of);
    }

    private void observed(String role, String cell, Range number, String of) {
        String[] said = of.split(" ", -1);
        int year = Integer.parseInt(said[0]);
        cell(role, cell, number);
        observations.add("2025/Kent.xlsx,Sheet1,%s,kent,%d-04-01,%d-03-31,%s,%s,%s,%d,%s"
                .formatted(
                        cell,
                        year,
                        year + 1,
                        said[1],
                        said[2],
                        said[3],
                        number.lower(),
                        number.upper() == null ? "" : number.upper()));
    }

    private List<String> differences(String claim) throws IOException {
        Map<String, List<LineageRow>> lineage = lines.isEmpty() ? Map.of() : Map.of("7", lines);
        Map<String, Figure> figures = new HashMap<>();
        figures.put("7", new Figure("7", Set.of("kent"), YEAR, dimension, categories, null));
        List<String> differences = new ArrayList<>();
        try (PackedFiles files = new PackedFiles(input)) {
            Sources sources =
                    new Sources(files, Vocabularies.words(), Vocabularies.names(), Map.of(), Map.of(), Map.of());
            Meanings meanings = new Meanings(
                    CsvLines.of(OBSERVATIONS, observations.toArray(String[]::new)),
                    CsvLines.of("file,sheet,cell,value", answers.toArray(String[]::new)),
                    sources);
            new ClaimRecount(lineage, figures, meanings, owners(lineage, figures), differences)
                    .check(CsvLines.of(CLAIMS, claim).get(0));
        }
        return differences;
    }

    /** Every cell is of the own total of Kent. */
    private Owners owners(Map<String, List<LineageRow>> lineage, Map<String, Figure> figures) {
        List<NamedCsvRecord> totals = CsvLines.of(
                "request,area,area_type,period_start,period_end,dimension,category",
                "2025,kent,force,2024-04-01,2025-03-31,total,all");
        String id = PublishedTables.figure(totals.get(0));
        Map<String, List<LineageRow>> all = new HashMap<>(lineage);
        all.put(id, lineage.getOrDefault("7", List.of()));
        Map<String, Figure> known = new HashMap<>(figures);
        known.put(id, new Figure(id, Set.of("kent"), YEAR, "total", Set.of(), null));
        return Owners.of(totals, all, known);
    }

    @Test
    void aNumberIsTheSumOfItsCells() throws IOException {
        cell("value", "B2", 40);
        cell("value", "B3", 12);
        assertThat(differences("7,count,52,")).isEmpty();
        assertThat(differences("7,count,51,")).containsExactly("Claim 7: its cells make \"52\", \"51\" is printed.");
    }

    @Test
    void aHiddenNumberMakesARange() throws IOException {
        cell("value", "B2", 40);
        cell("value", "B3", new Range(0, 4L));
        assertThat(differences("7,count,40 to 44,")).isEmpty();
        assertThat(differences("7,count,40,")).hasSize(1);
    }

    @Test
    void aClaimWithoutCellsIsTold() throws IOException {
        assertThat(differences("7,count,52,")).containsExactly("Claim 7 has no cell in lineage.csv.");
        assertThat(differences("7,count,0,")).hasSize(1);
        assertThat(differences("7,forces-reporting,0,")).isEmpty();
        assertThat(differences("7,count,,")).isEmpty();
    }

    @Test
    void aShareIsOfItsBaseAndTheWordsOfTheBaseSayBoth() throws IOException {
        cell("value", "B2", 30);
        cell("base", "B2", 30);
        cell("base", "B3", 1170);
        assertThat(differences("7,share-of-known,2.5%,\"30 of 1,200 known\"")).isEmpty();
        assertThat(differences("7,share-of-known,3%,\"30 of 1,200 known\"")).isEmpty();
        assertThat(differences("7,share-of-known,2.4%,\"30 of 1,200 known\"")).hasSize(1);
        assertThat(differences("7,share-of-known,2.5%,\"30 of 1,300 known\""))
                .containsExactly("Claim 7: its cells make a base of 1200, which is not in its base.");
        assertThat(differences("7,share-of-known,2.5%,\"130 of 1,200 known\""))
                .containsExactly("Claim 7: its cells make a value of 30, which is not in its base.");
    }

    @Test
    void aChangeIsFromItsBaseline() throws IOException {
        cell("value", "B3", 60);
        cell("baseline", "B2", 40);
        assertThat(differences("7,change,50%,from 40 to 60")).isEmpty();
        assertThat(differences("7,change,33%,from 40 to 60")).hasSize(1);
        assertThat(differences("7,like-for-like-change,50%,from 40 to 61"))
                .containsExactly("Claim 7: its cells make a value of 60, which is not in its base.");
    }

    @Test
    void theMostOfOneCategoryIsFirst() throws IOException {
        dimension = "platform";
        categories = Set.of("kik");
        observed("value", "B2", 9, "2024 all all kik");
        observed("base", "B2", 9, "2024 all all kik");
        observed("base", "B3", 30, "2024 all all snapchat");
        observed("base", "B4", 4, "2024 all all yubo");
        assertThat(differences("7,rank,2,")).isEmpty();
        assertThat(differences("7,rank,1,")).containsExactly("Claim 7: its cells make \"2\", \"1\" is printed.");
    }

    @Test
    void onlyWhatWasCountedIsDistinct() throws IOException {
        dimension = "platform";
        observed("value", "B2", 9, "2024 all all kik");
        observed("value", "B3", 3, "2024 all all snapchat");
        observed("value", "B4", 0, "2024 all all yubo");
        assertThat(differences("7,distinct,2,")).isEmpty();
        assertThat(differences("7,distinct,3,")).hasSize(1);
    }

    @Test
    void aRecordIsAboveEveryOtherYear() throws IOException {
        observed("value", "D2", 60, "2024 all all all");
        observed("baseline", "C2", 59, "2023 all all all");
        observed("baseline", "B2", 12, "2022 all all all");
        assertThat(differences("7,record-high,true,60")).isEmpty();
        assertThat(differences("7,record-high,false,60")).hasSize(1);
        observed("baseline", "B3", 60, "2021 all all all");
        assertThat(differences("7,record-high,true,60")).hasSize(1);
    }

    @Test
    void aHiddenNumberLeavesTheRankOpen() throws IOException {
        dimension = "platform";
        categories = Set.of("kik");
        observed("value", "B2", 9, "2024 all all kik");
        observed("base", "B2", 9, "2024 all all kik");
        observed("base", "B3", new Range(5, 20L), "2024 all all snapchat");
        assertThat(differences("7,rank,1 to 2,")).isEmpty();
        assertThat(differences("7,rank,1,")).hasSize(1);
        observed("base", "B4", 9, "2024 all all yubo");
        assertThat(differences("7,rank,1 to 2,"))
                .as("one of as many is not above it")
                .isEmpty();
    }

    @Test
    void aHiddenNumberLeavesTheRecordOpen() throws IOException {
        observed("value", "D2", 60, "2024 all all all");
        observed("baseline", "C2", new Range(58, 62L), "2023 all all all");
        assertThat(differences("7,record-high,false to true,60")).isEmpty();
        assertThat(differences("7,record-high,true,60")).hasSize(1);
    }

    @Test
    void monthsOfAFinancialYearAreAddedUpForTheRecord() throws IOException {
        observed("value", "D2", 60, "2024 all all all");
        cell("baseline", "C2", 40);
        cell("baseline", "C3", 30);
        observations.add("2025/Kent.xlsx,Sheet1,C2,kent,2023-04-01,2023-09-30,all,all,all,40,40");
        observations.add("2025/Kent.xlsx,Sheet1,C3,kent,2023-10-01,2024-03-31,all,all,all,30,30");
        assertThat(differences("7,record-high,false,60")).isEmpty();
        assertThat(differences("7,record-high,true,60")).hasSize(1);
    }

    @Test
    void theYoungestIsTheLowestAge() throws IOException {
        dimension = "victim_age";
        observed("value", "B2", 3, "2024 female 9 all");
        observed("value", "B3", 1, "2024 male 7 all");
        observed("value", "B4", 5, "2024 male 12-15 all");
        assertThat(differences("7,youngest-victim,7,")).isEmpty();
        assertThat(differences("7,youngest-victim,9,")).hasSize(1);
        cell("value", "C9", 6);
        answers.add("2025/Kent.xlsx,Sheet1,C9,6");
        assertThat(differences("7,youngest-victim,6,")).isEmpty();
        assertThat(differences("7,youngest-victim,7,")).hasSize(1);
    }

    @Test
    void forcesAreCountedThatHaveACellForEachYear() throws IOException {
        observed("value", "B2", 3, "2024 all all all");
        assertThat(differences("7,forces-reporting,1,")).isEmpty();
        assertThat(differences("7,forces-reporting,2,")).hasSize(1);
    }
}
