package org.foireturns.pipeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foireturns.GridText;
import org.foireturns.model.CellRange;
import org.foireturns.model.Grid;
import org.foireturns.model.GridBuilder;
import org.junit.jupiter.api.Test;

/** Answers in sentences, refusals, and files that hold no answer. */
class LettersAndSentencesTest {
    /** The answer of Northamptonshire Police for 2024/25: its Sum row takes every star for a zero. */
    @Test
    void readsNorthamptonshire() {
        DrawnReturn drawn = DrawnReturn.named("Northamptonshire Police.xlsx", "2025", """
                | How many offences of sexual communication with a child were recorded in 2024/25? Total Count 52 |

                | Victim gender | 0-11 | 12-15 | 16+ | Unknown age |
                | Female        | *    | 22    | *   | 2           |
                | Unknown       | 0    | 0     | *   | 22          |
                | Sum           | 0    | 22    | 0   | 24          |
                """);
        assertThat(drawn.observations())
                .containsExactlyInAnyOrder(
                        "A1 northamptonshire 2024/25 52 total",
                        "B4 northamptonshire 2024/25 female 0-11 0-",
                        "C4 northamptonshire 2024/25 female 12-15 22",
                        "D4 northamptonshire 2024/25 female 16+ 0-",
                        "E4 northamptonshire 2024/25 female age-unknown 2",
                        "B5 northamptonshire 2024/25 unknown 0-11 0",
                        "C5 northamptonshire 2024/25 unknown 12-15 0",
                        "D5 northamptonshire 2024/25 unknown 16+ 0-",
                        "E5 northamptonshire 2024/25 unknown age-unknown 22",
                        "B6 northamptonshire 2024/25 0-11 0 total",
                        "C6 northamptonshire 2024/25 12-15 22 total",
                        "D6 northamptonshire 2024/25 16+ 0 total",
                        "E6 northamptonshire 2024/25 age-unknown 24 total");
        assertThat(drawn.findings()).contains("answer-in-prose A1");
        assertThat(drawn.rejected()).isEmpty();
        assertThat(drawn.closes()).isTrue();
    }

    /** As a number it is shown as it stands there. */
    @Test
    void noOffencesInASentenceAreZero() {
        DrawnReturn drawn = DrawnReturn.oneYear("| We recorded no offences of sexual communication with a child. |");
        assertThat(drawn.observations()).containsExactly("A1 2024/25 0");
        assertThat(drawn.refusals()).isEmpty();
        assertThat(drawn.closes()).isTrue();
    }

    /** Of several years nobody knows which is meant. */
    @Test
    void ofNoYearInParticularTheyAreAStatus() {
        DrawnReturn drawn = DrawnReturn.of("| We recorded no offences of sexual communication with a child. |");
        assertThat(drawn.observations()).isEmpty();
        assertThat(drawn.refusals()).containsExactly("all nil");
        assertThat(drawn.findings()).containsExactly("nil-return");
    }

    @Test
    void theNextParagraphMayTellPartsOfTheTotal() {
        Grid letter = GridText.grid("Letter", """
                | There were 98 offences recorded between 1 April 2024 and 31 March 2025.                  |
                | Q2 - Of these, 71 victims were female, 24 were male and for 3 the gender was not recorded. |
                | Of the 98, 38 involved Snapchat, 15 Instagram and 2 Kik.                                 |
                """);
        assertThat(DrawnReturn.oneYear(letter).observations())
                .extracting(told -> told.replaceFirst("^\\S+ ", ""))
                .containsExactlyInAnyOrder(
                        "2024/25 98",
                        "2024/25 female 71",
                        "2024/25 male 24",
                        "2024/25 unknown 3",
                        "2024/25 snapchat 38",
                        "2024/25 instagram 15",
                        "2024/25 kik 2");
    }

    @Test
    void aNilReturnBelowAnAddressIsNoTable() {
        Grid letter = GridText.grid("Letter", """
                | FOI         |
                | Dear Ann    |
                | Nil return. |
                """);
        DrawnReturn drawn = DrawnReturn.oneYear(letter);
        assertThat(drawn.refusals()).containsExactly("all nil");
        assertThat(drawn.findings()).containsExactly("nil-return");
    }

    @Test
    void readsASentenceAlone() {
        DrawnReturn drawn = DrawnReturn.of("""
                | There have been 39 offences recorded under s15A of the Sexual Offences Act 2003 from 1st April 2021 to 31st March 2022. |
                """);
        assertThat(drawn.observations()).containsExactly("A1 2021/22 39");
        assertThat(drawn.findings()).isEmpty();
        assertThat(drawn.closes()).isTrue();
    }

    /** A line right above a table is a title of it as well. */
    @Test
    void readsASentenceOverATableOnce() {
        DrawnReturn drawn = DrawnReturn.oneYear("""
                | We recorded 82 offences of sexual communication with a child in 2024/25 |
                | Gender | 2024/25 |
                | Female | 60      |
                | Male   | 22      |
                """);
        assertThat(drawn.observations())
                .containsExactlyInAnyOrder("A1 2024/25 82", "B3 2024/25 female 60", "B4 2024/25 male 22");
        assertThat(drawn.findings()).containsExactly("answer-in-prose A1");
        assertThat(drawn.closes()).isTrue();
    }

    @Test
    void takesNoNumberFromOtherSentences() {
        for (String note : List.of(
                "The total includes 3 offences recorded against victims of unknown age.",
                "There were 12 offences recorded against female victims.",
                "12 offences were recorded in 2021/22 and 14 in 2022/23.",
                "There were 5 offences recorded under 88A.",
                "80% of 12 offences recorded led to a charge.",
                "Offences were recorded under section 15A of the Act of 2003.")) {
            DrawnReturn drawn = DrawnReturn.of("| " + note + " |");
            assertThat(drawn.observations()).as(note).isEmpty();
        }
    }

    @Test
    void readsARefusal() {
        DrawnReturn drawn = DrawnReturn.of("""
                | Dear requester |
                | Your request for offences of sexual communication with a child is refused under section 12(1) of the Act. |
                """);
        assertThat(drawn.refusals()).containsExactly("all 12(1)");
        assertThat(drawn.findings()).containsExactly("refused");
        assertThat(drawn.closes()).isTrue();
    }

    @Test
    void readsThatNoInformationIsHeld() {
        DrawnReturn drawn = DrawnReturn.of("| The force does not hold this information. |");
        assertThat(drawn.refusals()).containsExactly("all not held");
        assertThat(drawn.findings()).containsExactly("nil-or-not-held");
    }

    @Test
    void readsTheRefusalOfOneQuestion() {
        DrawnReturn drawn = DrawnReturn.of("""
                | Sexual communication with a child |
                | Gender | 2017/18 |
                | Female | 5       |
                | Male   | 6       |

                | The breakdown by platform is refused under section 12 of the Act. |
                """);
        assertThat(drawn.observations()).hasSize(2);
        assertThat(drawn.refusals()).containsExactly("platform 12");
        assertThat(drawn.findings()).containsExactly("refused-part A6");
    }

    /** What a refusal says of its reasons is not what the question asked. */
    @Test
    void readsTheRefusalOfANumberedQuestionThatIsNotRepeated() {
        DrawnReturn drawn = DrawnReturn.of("""
                | Sexual communication with a child |
                | Gender | 2017/18 |
                | Female | 5       |
                | Male   | 6       |

                | Q5: This part of your request is refused under section 12(1) of the Act. To read 279 crime reports would take 69 hours. |
                """);
        assertThat(drawn.refusals()).isEmpty();
        assertThat(drawn.findings()).contains("refused-part A6");
    }

    @Test
    void leavesALetterOfOtherWords() {
        DrawnReturn drawn = DrawnReturn.of("| Please see the attached document. |");
        assertThat(drawn.findings()).containsExactly("no-table");
    }

    @Test
    void setsAWorkbookAboutSomethingElseAside() {
        DrawnReturn drawn = DrawnReturn.of("""
                | Vehicle   | 2017/18 | 2018/19 |
                | Vans      | 12      | 15      |
                | Motorbike | 3       | 4       |
                """);
        assertThat(drawn.observations()).isEmpty();
        assertThat(drawn.findings()).containsExactly("question-unmatched");
        assertThat(drawn.closes()).isTrue();
    }

    /** Nobody counts it, but it lies in the folder and may be passed on. */
    @Test
    void warnsOfWhatAWorkbookAboutSomethingElseCarries() {
        Grid vehicles = GridText.grid("""
                | Vehicle   | 2017/18 | 2018/19 |
                | Vans      | 12      | 15      |
                | Motorbike | 3       | 4       |
                """);
        GridBuilder hiding = Grid.named(vehicles.sheet()).hideRow(2).merge(CellRange.parse("B2:C2"));
        vehicles.cells().forEach(hiding::add);

        DrawnReturn drawn = DrawnReturn.sheets(hiding.build());

        assertThat(drawn.observations()).isEmpty();
        assertThat(drawn.findings())
                .containsExactlyInAnyOrder("question-unmatched", "hidden-rows-cols A3:C3", "invisible-cells C2");
        assertThat(drawn.closes()).isTrue();
    }

    /** A spreadsheet shows the first cell of a merge alone. */
    @Test
    void countsNoNumberThatLiesUnderAMerge() {
        Grid table = GridText.grid("""
                | Victim gender | 2017/18 | 2018/19 |
                | Female        | 5       | 7       |
                | Male          | 6       | 8       |
                """);
        GridBuilder merged = Grid.named(table.sheet()).merge(CellRange.parse("B3:C3"));
        table.cells().forEach(merged::add);

        DrawnReturn drawn = DrawnReturn.sheets(merged.build());

        assertThat(drawn.observations())
                .noneMatch(line -> line.startsWith("C3"))
                .anyMatch(line -> line.startsWith("C2"));
        assertThat(drawn.findings()).contains("invisible-cells C3");
        assertThat(drawn.reading().findings())
                .anyMatch(line -> line.message().contains("cells under merged ones, which are not counted"));
        assertThat(drawn.closes()).isTrue();
    }

    /** What nobody sees must not be carried out of the file by a label. */
    @Test
    void repeatsNoWordsThatLieUnderAMerge() {
        Grid table = GridText.grid("""
                | Victim gender | 2017/18 | Zqxcanary Jones |
                | Female        | 5       | 7               |
                | Male          | 6       | 8               |
                """);
        GridBuilder merged = Grid.named(table.sheet()).merge(CellRange.parse("B1:C1"));
        table.cells().forEach(merged::add);

        DrawnReturn drawn = DrawnReturn.sheets(merged.build());

        assertThat(drawn.blocks().toString() + drawn.reading()).doesNotContain("Zqxcanary");
        assertThat(drawn.closes()).isTrue();
    }

    @Test
    void asksWhoSentIt() {
        String table = """
                | Victim gender | 2017/18 |
                | Female        | 5       |
                | Male          | 6       |
                """;
        assertThat(DrawnReturn.named("Response.xlsx", "2023", table).findings()).contains("force-unknown");
        DrawnReturn conflict = DrawnReturn.named("Kent Police.xlsx", "2023", "| Essex Police |\n\n" + table);
        assertThat(conflict.findings()).contains("force-conflict");
        assertThat(conflict.observations()).isEmpty();
        DrawnReturn byCell =
                DrawnReturn.named("Response.xlsx", "2023", "| Heddlu Gogledd Cymru North Wales Police |\n\n" + table);
        assertThat(byCell.observations())
                .containsExactly("B4 north-wales 2017/18 female 5", "B5 north-wales 2017/18 male 6");
    }

    @Test
    void countsTheRowsOfAList() {
        DrawnReturn drawn = DrawnReturn.of("""
                | Crime ref | Date recorded | Victim age | Victim gender | Platform  |
                | A/1       | 2017-05-01    | 12         | F             | Snapchat  |
                | A/2       | 2017-06-01    | 12         | F             | Snapchat  |
                | A/3       | '31/02/2018   | 12         | F             | Snapchat  |
                | A/2       | 2017-07-01    | 12         | F             | Snapchat  |
                | A/4       | 2017-07-01    | 40         | M             | Kik       |
                | A/5       | 2011-07-01    | 14         | M             | Kik       |
                | A/6       | 2018-07-01    | abc        | M             | Kik       |
                | A/7       | 2018-07-01    |            |               |           |
                """);
        assertThat(drawn.observations())
                .containsExactly(
                        "A2:E6 2017/18 3",
                        "A2:E6 2017/18 female 12 2",
                        "A2:E6 2017/18 male 40 1",
                        "A2:E6 2017/18 kik 1",
                        "A2:E6 2017/18 snapchat 2",
                        "A9:B9 2018/19 1",
                        "A9:B9 2018/19 unknown age-unknown 1",
                        "A9:B9 2018/19 platform-unknown 1");
        assertThat(drawn.rejected())
                .containsExactlyInAnyOrder(
                        "A4:E4 bad-date", "A5:E5 duplicate-reference", "A7:E7 out-of-period", "A8:E8 bad-age");
        assertThat(drawn.findings()).contains("record-level A1:E9", "adult-victims A1:E9");
        assertThat(drawn.closes()).isTrue();
    }
}
