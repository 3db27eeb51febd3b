package org.foireturns.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import org.foireturns.config.ConfigMistakes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.error.YAMLException;

@SuppressWarnings("NullAway.Init")
class ComplaintTest {
    @TempDir
    Path folder;

    private final StringWriter said = new StringWriter();

    private Complaint complaint() {
        return new Complaint(new PrintWriter(said, true), folder.resolve("data"), folder.resolve("output"));
    }

    @Test
    void aFolderThatIsNotThereIsTold() {
        assertThat(complaint().noInput(Path.of("input"))).isEqualTo(ExitStatus.USAGE);
        assertThat(said.toString()).startsWith("There is no folder input.").contains("--input");
    }

    @Test
    void mistakesAreShownAndNotSent() {
        Complaint complaint = complaint();
        assertThat(complaint.mistakes(Path.of("config"), new ConfigMistakes(List.of("a.csv line 3: Ann's mistake"))))
                .isEqualTo(ExitStatus.USAGE);
        assertThat(said.toString().lines())
                .containsExactly("config has 1 mistake; nothing was read.", "  a.csv line 3: Ann's mistake");
        assertThat(complaint.letter()).isEqualTo("config has 1 mistake; nothing was read.");
        complaint.mistakes(Path.of("config"), new ConfigMistakes(List.of("a", "b")));
        assertThat(said.toString()).contains("config has 2 mistakes; nothing was read.");
    }

    @Test
    void aFaultIsToldByItsKindAndNeverByItsWords() {
        Complaint complaint = complaint();
        ExitStatus status =
                complaint.fault(new IllegalStateException("outer", new IllegalArgumentException("the victim was Ann")));
        assertThat(status).isEqualTo(ExitStatus.STOPPED);
        assertThat(said.toString())
                .contains("a fault of the software or the disk (IllegalArgumentException)", "foi-returns.log")
                .doesNotContain("Ann", "outer");
        assertThat(complaint.letter()).contains("the last report is as it was");
    }

    @Test
    void settingsThatCannotBeReadAreAMistakeOfUse() {
        Exception yaml = new YAMLException("line one\nline two\nline three");
        assertThat(complaint().fault(new IllegalStateException(yaml))).isEqualTo(ExitStatus.USAGE);
        assertThat(said.toString().lines()).containsExactly("application.yml cannot be used.", "  line one line two");
    }

    @Test
    void aWorkerSaysThatItCannotRead() {
        assertThat(complaint().ofWorker(new IllegalStateException("Ann"))).isEqualTo(ExitStatus.STOPPED);
        assertThat(said.toString())
                .contains("cannot read files for others", "(IllegalStateException)")
                .doesNotContain("Ann");
    }

    @Test
    void aDiskWithoutRoomIsTold() {
        assertThat(complaint().fault(new IOException("No space left on device")))
                .isEqualTo(ExitStatus.STOPPED);
        assertThat(said.toString()).contains("Nothing was published").doesNotContain("fault of the software");
    }
}
