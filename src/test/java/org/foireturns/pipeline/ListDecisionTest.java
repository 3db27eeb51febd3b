package org.foireturns.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.foireturns.GridText;
import org.foireturns.model.Block;
import org.foireturns.model.FileFormat;
import org.foireturns.model.Outcome;
import org.foireturns.model.ReturnFile;
import org.foireturns.read.contract.UnreadableFile;
import org.foireturns.read.contract.Workbook;
import org.foireturns.read.screen.ScreenRules;
import org.junit.jupiter.api.Test;

class ListDecisionTest {
    /** Two rows outside of the year, a row that repeats one, one of another offence, and a sum. */
    private static final String LIST = """
            | Crime no | Recorded   | Offence                           | Sex | Age | Platform  |
            | 24000101 | 2024-04-02 | Sexual communication with a child | F   | 13  | Snapchat  |
            | 24000102 | 2014-04-03 | Sexual communication with a child | M   | 12  | Snapchat  |
            | 24000103 | 2024-05-03 | Sexual communication with a child | M   | 14  | Instagram |
            | 24000101 | 2024-04-02 | Sexual communication with a child | F   | 13  | Snapchat  |
            | 24000104 | 2024-06-03 | Burglary                          | M   | 14  | Unknown   |
            | 24000105 | 2014-06-03 | Sexual communication with a child | F   | 15  | Kik       |
            | 24000106 | 2024-07-03 | Sexual communication with a child | F   | 15  | Kik       |
            | Total    | 6          |                                   |     |     |           |
            """;

    private final ReturnPipeline pipeline = DrawnReturn.pipeline(ScreenRules.USUAL);

    private ReturnReading read(String... drawings) throws UnreadableFile {
        ReturnFile file = new ReturnFile("2025", "2025/Kent Police.xlsx", "0", 1, FileFormat.XLSX);
        return pipeline.understood(
                new Arrival(file, DrawnReturn.request("2025"), Set.of("kent")),
                new Workbook(
                        Stream.of(drawings)
                                .map(drawing -> GridText.grid("Sheet" + drawing.length(), drawing))
                                .toList(),
                        List.of()),
                List.of());
    }

    private ListDecision inSteps(ReturnReading reading) {
        SheetReading sheet = reading.sheets().get(0);
        return pipeline.inSteps(reading, sheet, sheet.blocks().get(0)).orElseThrow();
    }

    private BlockOutcome atOnce(ReturnReading reading) {
        SheetReading sheet = reading.sheets().get(0);
        return pipeline.decide(reading, sheet, sheet.blocks().get(0));
    }

    private static List<Outcome> rejected(List<Outcome> outcomes) {
        return outcomes.stream().filter(Outcome.Rejected.class::isInstance).toList();
    }

    @Test
    void whatIsRejectedIsTheSameHoweverManyLinesAreDecidedAtATime() throws UnreadableFile {
        ReturnReading reading = read(LIST);
        BlockOutcome whole = atOnce(reading);
        assertThat(rejected(whole.outcomes())).hasSize(3);
        for (int lines = 1; lines < 10; lines++) {
            ListDecision list = inSteps(read(LIST));
            List<Outcome> rows = new ArrayList<>();
            for (int step = 0; step < 9; step++) {
                rows.addAll(list.next(lines));
            }
            BlockOutcome end = list.end();
            assertThat(rows).isEqualTo(rejected(whole.outcomes()));
            List<Outcome> rest = new ArrayList<>(whole.outcomes());
            rest.removeAll(rows);
            assertThat(end.outcomes()).isEqualTo(rest);
            assertThat(end.findings()).isEqualTo(whole.findings());
            assertThat(end.labels()).isEqualTo(whole.labels());
        }
    }

    @Test
    void whatIsLeftIsDecidedAtTheEnd() throws UnreadableFile {
        BlockOutcome whole = atOnce(read(LIST));
        ListDecision list = inSteps(read(LIST));
        List<Outcome> first = list.next(2);
        assertThat(first).hasSize(1);
        assertThat(rejected(list.end().outcomes())).hasSize(2).doesNotContainAnyElementsOf(first);
        assertThat(inSteps(read(LIST)).end()).isEqualTo(whole);
    }

    /** Beside a table, which is held against what the list says, it was decided before. */
    @Test
    void aListThatWasDecidedIsNotDecidedInSteps() throws UnreadableFile {
        ReturnReading reading = read(LIST, """
                | Offences recorded | 2024/25 |
                | Female            | 2       |
                | Male              | 1       |
                """);
        SheetReading sheet = reading.sheets().get(0);
        assertThat(sheet.blocks().get(0)).isInstanceOf(Block.RecordList.class);
        assertThat(pipeline.inSteps(reading, sheet, sheet.blocks().get(0))).isEmpty();
        SheetReading table = reading.sheets().get(1);
        assertThat(table.blocks()).isNotEmpty();
        assertThat(pipeline.inSteps(reading, table, table.blocks().get(0))).isEmpty();
        assertThat(rejected(atOnce(reading).outcomes())).hasSize(3);
    }
}
