package org.foireturns.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foireturns.model.Outcome;
import org.junit.jupiter.api.Test;

class ListTotalsTest {
    private static final String HEADS = "| Crime ref | Recorded | Victim sex | Victim age | Platform |\n";

    private static DrawnReturn read(String... rows) {
        return DrawnReturn.oneYear(HEADS + "| " + String.join(" |\n| ", rows) + " |\n");
    }

    private static List<String> figures(DrawnReturn drawn) {
        return drawn.blocks().stream()
                .flatMap(block -> block.outcomes().stream())
                .filter(Outcome.Accepted.class::isInstance)
                .map(outcome -> ((Outcome.Accepted) outcome).observation())
                .map(said -> said.victimGender().id() + " " + said.victimAge().id() + " " + said.platform() + ": "
                        + said.count().value() + " " + said.unit().id())
                .toList();
    }

    private static List<String> told(DrawnReturn drawn) {
        return drawn.blocks().stream()
                .flatMap(block -> block.findings().stream())
                .map(line -> line.code() + " " + line.message())
                .toList();
    }

    @Test
    void rowsComeToOffencesVictimsAndPlatforms() {
        DrawnReturn drawn = read(
                "KP/101 | 2024-04-02 | F | 13 | Snapchat",
                "KP/102 | 2024-05-03 | M | 14 | Kik",
                "KP/103 | 2024-06-04 | F | 13 | Not recorded");
        assertThat(figures(drawn))
                .containsExactly(
                        "all all all: 3 offences",
                        "female 13 all: 2 offences",
                        "male 14 all: 1 offences",
                        "all all kik: 1 offences",
                        "all all snapchat: 1 offences",
                        "all all unknown: 1 offences");
    }

    @Test
    void referencesThatRepeatWithOtherVictimsAreVictims() {
        DrawnReturn drawn = read(
                "KP/101 | 2024-04-02 | F | 13 | Snapchat",
                "KP/101 | 2024-04-02 | M | 14 | Snapchat",
                "KP/103 | 2024-06-04 | F | 13 | Kik",
                "KP/104 | 2024-06-05 | F | 15 | Kik");
        assertThat(figures(drawn))
                .containsExactly(
                        "all all all: 3 offences",
                        "female 13 all: 2 victims",
                        "female 15 all: 1 victims",
                        "male 14 all: 1 victims",
                        "all all kik: 2 offences",
                        "all all snapchat: 1 offences");
        assertThat(told(drawn))
                .anySatisfy(
                        line -> assertThat(line)
                                .startsWith("references-repeat ")
                                .endsWith(
                                        "4 rows are about 3 offences. They tell of different victims, so each row is a victim."));
    }

    @Test
    void referencesThatRepeatWithOtherPlatformsAreMentions() {
        DrawnReturn drawn = read(
                "KP/101 | 2024-04-02 | F | 13 | Snapchat",
                "KP/101 | 2024-04-02 | F | 13 | Kik",
                "KP/103 | 2024-06-04 | M | 13 | Kik",
                "KP/104 | 2024-06-05 | F | 15 | Kik");
        assertThat(figures(drawn))
                .containsExactly(
                        "all all all: 3 offences",
                        "female 13 all: 1 offences",
                        "female 15 all: 1 offences",
                        "male 13 all: 1 offences",
                        "all all kik: 3 mentions",
                        "all all snapchat: 1 mentions");
        assertThat(told(drawn))
                .anySatisfy(
                        line -> assertThat(line)
                                .startsWith("references-repeat ")
                                .endsWith(
                                        "They tell of the same victims, so each offence and each of its platforms is counted once."));
    }

    @Test
    void whereRowsTellOfBothNoVictimIsCounted() {
        DrawnReturn drawn = read(
                "KP/101 | 2024-04-02 | F | 13 | Snapchat",
                "KP/101 | 2024-04-02 | F | 13 | Kik",
                "KP/103 | 2024-06-04 | M | 13 | Kik",
                "KP/103 | 2024-06-04 | F | 15 | Kik");
        assertThat(figures(drawn))
                .containsExactly("all all all: 2 offences", "all all kik: 2 mentions", "all all snapchat: 1 mentions");
        assertThat(told(drawn))
                .anySatisfy(line -> assertThat(line).startsWith("list-unclear ").contains("victims are not"));
    }
}
