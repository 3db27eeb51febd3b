package org.foireturns.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.foireturns.config.Books;
import org.foireturns.model.FileFormat;
import org.foireturns.model.Request;
import org.foireturns.model.ReturnFile;
import org.foireturns.normalise.Shelves;
import org.foireturns.pipeline.ReturnPipeline;
import org.foireturns.pipeline.ReturnReading;
import org.foireturns.read.DirectOpener;
import org.foireturns.read.screen.ScreenRules;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
class CheckedReturnTest {
    private static final Books BOOKS = Shelves.books();
    private static final ReturnPipeline PIPELINE = new ReturnPipeline(
            BOOKS.words(),
            BOOKS.forces(),
            BOOKS.platforms(),
            new DirectOpener(ScreenRules.USUAL),
            ScreenRules.USUAL,
            LocalDate.of(2026, 1, 31));

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();

    private ExitStatus print(Set<String> forces, String csv) throws Exception {
        Path file = Files.writeString(folder.resolve("answer.csv"), csv);
        ReturnReading reading = PIPELINE.read(
                new ReturnFile("2025", "answer.csv", "0", csv.length(), FileFormat.CSV),
                file,
                forces,
                Request.open("2025", "71/17"));
        ExitStatus status = new CheckedReturn(reading, PIPELINE, BOOKS.forces(), BOOKS.platforms())
                .print(new PrintWriter(out, true));
        return status;
    }

    private List<String> lines() {
        return out.toString().lines().map(String::strip).toList();
    }

    @Test
    void eachCellStandsWithWhatItBecame() throws Exception {
        ExitStatus status = print(Set.of("kent"), """
                Sexual communication with a child,2024/25
                Female,12
                Male,3
                Total,15
                """);
        assertThat(status).isEqualTo(ExitStatus.CLEAR);
        assertThat(lines())
                .contains(
                        "answer.csv: from Kent Police, request 2025",
                        "2 : Female        + 12",
                        "4 : Total         = 15",
                        "2 cells counted, 1 totals, 0 rejected, 0 left out.");
    }

    @Test
    void aNumberThatIsNoneBlocksAndIsToldWithWhatToDo() throws Exception {
        ExitStatus status = print(Set.of("kent"), """
                Sexual communication with a child,2024/25
                Female,12
                Male,-3
                """);
        assertThat(status).isEqualTo(ExitStatus.BLOCKED);
        assertThat(lines()).contains("1 cells counted, 0 totals, 1 rejected, 0 left out.");
        int error = lines().indexOf("error      answer B3: The number is negative or has decimals.");
        assertThat(error).isPositive();
        assertThat(lines().get(error + 1)).as("the fix").isNotBlank();
    }

    @Test
    void whoSentItMayBeOpen() throws Exception {
        print(Set.of(), "Sexual communication with a child,2024/25\nFemale,12\n");
        assertThat(lines().get(0)).isEqualTo("answer.csv: from nobody can tell whom, request 2025");
    }

    @Test
    void aQuestionIsNoClearStatus() throws Exception {
        ExitStatus status = print(Set.of("kent"), """
                Sexual communication with a child,2024/25
                Female,12
                Male,-
                """);
        assertThat(lines()).anyMatch(line -> line.startsWith("question"));
        assertThat(status).isEqualTo(ExitStatus.QUESTIONS);
    }
}
