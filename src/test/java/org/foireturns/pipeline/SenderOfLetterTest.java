package org.foireturns.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.foireturns.model.Address;
import org.foireturns.model.Cell;
import org.foireturns.model.FileFormat;
import org.foireturns.model.Grid;
import org.foireturns.model.Request;
import org.foireturns.model.ReturnFile;
import org.foireturns.model.Style;
import org.foireturns.model.finding.FindingLine;
import org.foireturns.read.contract.Workbook;
import org.foireturns.read.screen.ScreenRules;
import org.junit.jupiter.api.Test;

class SenderOfLetterTest {
    private static final String STATED = "%s recorded 371 offences of sexual communication with a child in 2024/25.";

    @Test
    void theSentencesOfALetterAgreeWithItsAddress() throws Exception {
        assertThat(read(STATED.formatted("Kent Police"), Set.of("kent")).force())
                .isEqualTo("kent");
        assertThat(read(STATED.formatted("Norfolk Constabulary"), Set.of("norfolk", "suffolk"))
                        .force())
                .isEqualTo("norfolk");
        assertThat(read(STATED.formatted("The force"), Set.of("kent")).force()).isEqualTo("kent");
    }

    /** "Surrey Police recorded a further 12" may stand in a letter of anybody. */
    @Test
    void sentencesAloneTellNobody() throws Exception {
        assertThat(read(STATED.formatted("Surrey Police"), Set.of()).force()).isNull();
    }

    @Test
    void anAddressThatTheSentencesContradictIsAskedAbout() throws Exception {
        ReturnReading reading = read(STATED.formatted("Kent Police"), Set.of("surrey"));

        assertThat(reading.force()).isNull();
        assertThat(reading.findings()).extracting(FindingLine::code).contains("force-conflict");
    }

    private static ReturnReading read(String sentence, Set<String> byAddress) throws Exception {
        ReturnPipeline pipeline = DrawnReturn.pipeline(ScreenRules.USUAL);
        ReturnFile file = new ReturnFile("2025", "2025/answer.eml/message.html", "0", 1, FileFormat.WEB_PAGE);
        Grid letter = Grid.named("Letter")
                .add(Cell.text(new Address(0, 0), sentence, Style.PLAIN))
                .build();
        return pipeline.understood(
                new Arrival(file, Request.open("2025", "71/17"), byAddress),
                new Workbook(List.of(letter), List.of()),
                List.of());
    }
}
