package org.foireturns.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.foireturns.model.FileFormat;
import org.foireturns.model.Force;
import org.foireturns.model.Forces;
import org.foireturns.model.ReturnFile;
import org.foireturns.model.finding.Finding;
import org.junit.jupiter.api.Test;

class SendersTest {
    private static final Senders SENDERS = new Senders(new Forces(List.of(
            force("kent", "Kent Police", "kent.police.uk"),
            force("norfolk", "Norfolk Constabulary", "norfolk.police.uk"),
            force("suffolk", "Suffolk Constabulary", "norfolk.police.uk"))));

    @Test
    void anAddressTellsWhoseAFileWithoutANameIs() {
        ReturnFile file = file("2025/answer.eml/table.xlsx");

        assertThat(SENDERS.of(file, "kent.police.uk")).containsExactly("kent");
        assertThat(SENDERS.of(file, "foi.kent.police.uk")).containsExactly("kent");
        assertThat(told(file, "kent.police.uk"))
                .containsExactly("The name of table.xlsx says no force; it came in a message from an address of Kent"
                        + " Police.");
    }

    @Test
    void anAddressOfNobodyTellsNothing() {
        ReturnFile file = file("2025/answer.eml/table.xlsx");

        assertThat(SENDERS.of(file, "")).isEmpty();
        assertThat(SENDERS.of(file, "police.uk")).isEmpty();
        assertThat(SENDERS.of(file, "notkent.police.uk")).isEmpty();
        assertThat(SENDERS.of(file, "kent.police.uk.example")).isEmpty();
        assertThat(told(file, "example.org")).isEmpty();
    }

    @Test
    void aTeamOfTwoForcesTellsBoth() {
        ReturnFile file = file("2025/answer.eml/message.html");

        assertThat(SENDERS.of(file, "norfolk.police.uk")).containsExactly("norfolk", "suffolk");
        assertThat(told(file, "norfolk.police.uk")).isEmpty();
    }

    @Test
    void aNameStandsBeforeAnAddress() {
        ReturnFile named = file("2025/Suffolk Constabulary.eml/message.html");

        assertThat(SENDERS.of(named, "kent.police.uk")).containsExactly("suffolk");
        assertThat(told(named, "kent.police.uk")).isEmpty();
        assertThat(told(file("2025/Kent Police.eml/message.html"), "kent.police.uk"))
                .isEmpty();
    }

    @Test
    void theNameOfAFolderMayStandBehindAFullStop() {
        ReturnFile file = file("2025/FOI.Kent Police/table.xlsx");

        assertThat(SENDERS.of(file, "norfolk.police.uk")).containsExactly("kent");
    }

    private static List<String> told(ReturnFile file, String domain) {
        Set<String> senders = SENDERS.of(file, domain);
        return SENDERS.told(new Manifest.Entry(file, Path.of("snapshot"), senders), domain).stream()
                .map(Finding::message)
                .toList();
    }

    private static Force force(String id, String name, String domain) {
        return new Force(id, name, "england", "", true, true, List.of(), "", List.of(domain));
    }

    private static ReturnFile file(String name) {
        return new ReturnFile("2025", name, "ab", 1, FileFormat.XLSX);
    }
}
