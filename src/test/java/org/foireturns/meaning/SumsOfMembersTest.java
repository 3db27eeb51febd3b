package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SumsOfMembersTest {
    private static final String SUM = "left out: sums of lines that stand there too";

    @Test
    void aLineOverWhatIsSetInBelowItIsTheirSum() {
        assertThat(DrawnMeanings.of("""
                | S.15A offences, 2024/25 |    |
                | Platform                | Offences |
                | Meta                    | 29 |
                | > Facebook              | 9  |
                | > Instagram             | 20 |
                | Snapchat                | 30 |
                | Other                   | 2  |
                | > Kik                   | 2  |
                | Total                   | 61 |
                """))
                .containsEntry("B3", SUM)
                .containsEntry("B4", "2024/25 all all facebook")
                .containsEntry("B5", "2024/25 all all instagram")
                .containsEntry("B7", SUM)
                .containsEntry("B8", "2024/25 all all kik")
                .containsEntry("B9", "2024/25 all all all");
    }

    @Test
    void itMayHoldInEachYear() {
        assertThat(DrawnMeanings.of("""
                | S.15A, platform | 2023/24 | 2024/25 |
                | Meta            | 12      | 29      |
                | > Facebook      | 2       | 9       |
                | > Instagram     | 10      | 20      |
                | Snapchat        | 3       | 30      |
                """))
                .containsEntry("B2", SUM)
                .containsEntry("C2", SUM)
                .containsEntry("C3", "2024/25 all all facebook");
    }

    @Test
    void aGroupIsASumWhereTheTotalClosesWithoutIt() {
        for (String order : new String[] {
            "| Meta | 29 |\n| Facebook | 9 |\n| Instagram | 20 |", "| Facebook | 9 |\n| Instagram | 20 |\n| Meta | 29 |"
        }) {
            String drawn = "| Platform, 2024/25 | Offences |\n" + order
                    + "\n| Snapchat | 30 |\n| Unknown | 4 |\n| Total | %s |\n";
            assertThat(DrawnMeanings.of(drawn.formatted(63))).containsValue(SUM);
            assertThat(DrawnMeanings.of(drawn.formatted(92))).doesNotContainValue(SUM);
            assertThat(DrawnMeanings.of(drawn.formatted(80))).doesNotContainValue(SUM);
        }
    }

    @Test
    void aPlatformThatHappensToBeTheSumOfOthersStays() {
        assertThat(DrawnMeanings.of("""
                | Platform, 2024/25 | Offences |
                | Snapchat          | 29 |
                | Facebook          | 9  |
                | Instagram         | 20 |
                | Total             | 29 |
                """)).containsEntry("B2", "2024/25 all all snapchat");
    }

    @Test
    void aLineOverWhatIsSetInStaysWhereItHoldsMore() {
        assertThat(DrawnMeanings.of("""
                | S.15A, platform | 2024/25 |
                | Snapchat        | 31      |
                | > Kik           | 2       |
                | > Instagram     | 20      |
                """)).containsEntry("B2", "2024/25 all all snapchat");
    }

    @Test
    void nobodyAddsUpHundredsOfNeighbours() {
        String table = "| Platform, 2024/25 | Offences |\n| Meta | %d |\n%s| Snapchat | 30 |\n| Total | %d |\n";
        for (int members : new int[] {40, 41}) {
            String rows = IntStream.range(0, members)
                    .mapToObj(each -> "| Chat%c%c | 1 |\n".formatted('a' + each / 26, 'a' + each % 26))
                    .collect(Collectors.joining());
            assertThat(DrawnMeanings.of(table.formatted(members, rows, members + 30))
                            .containsValue(SUM))
                    .as("%d members", members)
                    .isEqualTo(members == 40);
        }
    }

    @Test
    void aSubtotalOfAGroupInAColumnOfItsOwnIsASum() {
        String drawn = """
                | Type         | Platform | S.15A offences 2024/25 |
                | Social media | Snapchat | 141                    |
                |              | Kik      | 74                     |
                |              | Subtotal | %s                     |
                | Messaging    | WhatsApp | 41                     |
                |              | Email    | 4                      |
                |              | Subtotal | 45                     |
                """;
        assertThat(DrawnMeanings.of(drawn.formatted("215")))
                .containsEntry("C2", "2024/25 all all snapchat")
                .containsEntry("C4", "left out: " + Subjects.SUMS)
                .containsEntry("C7", "left out: " + Subjects.SUMS);
        assertThat(DrawnMeanings.of(drawn.formatted("216")).get("C4")).doesNotStartWith("left out: ");
    }
}
