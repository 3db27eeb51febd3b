package org.foireturns.forms;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.foireturns.model.finding.LetterDue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init")
class LastFindingsTest {
    private static final String FINDINGS =
            "id,code,severity,owner,request,force,file,sheet,cell,row,text,message,why,fix,state,file_hash,expects\r\n";

    @TempDir
    Path folder;

    @Test
    void aLetterIsAskedAboutByItsIdAsItIsInTheForm() throws Exception {
        Files.writeString(folder.resolve("findings.csv"), FINDINGS);
        Files.createDirectory(folder.resolve("letters"));
        Files.writeString(folder.resolve("letters/list.csv"), """
                \uFEFFrequest,force,name,kind,to,subject,due,days_late,file,id,about\r
                2025,kent,Kent Police,first chaser,,FOI,2025-05-21,3,2025/kent.txt,letter-2025-kent,no return\r
                """);

        LastFindings.Known known =
                LastFindings.in(folder).find("letter-2025-kent").orElseThrow();

        assertThat(known.closed()).isFalse();
        assertThat(known.line().message())
                .isEqualTo("Was the letter to Kent Police sent: first chaser, letters/2025/kent.txt?");
        assertThat(LetterDue.kind(known.line())).isEqualTo("first chaser");
        assertThat(LetterDue.about(known.line())).isEqualTo("no return");
    }

    /** As the version before wrote it. */
    @Test
    void aListOfLettersWithoutIdsIsNoQuestion() throws Exception {
        Files.writeString(folder.resolve("findings.csv"), FINDINGS);
        Files.createDirectory(folder.resolve("letters"));
        Files.writeString(
                folder.resolve("letters/list.csv"),
                "request,force,name,kind,to,subject,due,days_late,file\r\n2025,kent,Kent,first chaser,,FOI,,,a.txt\r\n");

        assertThat(LastFindings.in(folder).find("letter-2025-kent")).isEmpty();
    }
}
