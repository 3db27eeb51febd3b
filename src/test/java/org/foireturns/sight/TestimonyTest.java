package org.foireturns.sight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foireturns.GridText.grid;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.foireturns.grammar.Axis;
import org.foireturns.model.Address;
import org.foireturns.model.ByColour;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;
import org.foireturns.model.Request;
import org.foireturns.model.Style;
import org.foireturns.model.ToldByColour;
import org.junit.jupiter.api.Test;

class TestimonyTest {
    private static final Grid ANSWERS = grid("""
            | Sexual communication with a child, 2024/25 |

            | Youngest victim | Female, 9 |

            | Platform  | Offences |
            | Snapchat  | 24       |
            | WhatsApp  | 5        |

            | Gender    | Offences |
            | Female    | 20       |
            | Male      | 9        |
            """);

    private static final Grid GROUPS = grid("""
            | Victims     | 2023/24 |      | 2024/25 |      |
            |             | Girls   | Boys | Girls   | Boys |
            | 11 and under | 4      | 2    | 5       | 7    |
            | 12 to 15    | 9       | 3    | 6       | 1    |
            """);

    @Test
    void theLabelOfTheRowAndTheTitleAreWitnesses() {
        assertThat(refused(ANSWERS, "B6", "period=A1;platform=A6")).isEmpty();
        assertThat(refused(ANSWERS, "B10", "period=A1;victim_gender=A10")).isEmpty();
    }

    @Test
    void aTitleRightBelowCaptionsIsOne() {
        Grid below = grid("""
                | 9           | 138   | All victims |
                | 34          | 29    | Male        |
                | 16 and over | 12-15 | Gender      |
                | Age of victim, 2024/25 |  |      |
                """);
        assertThat(refused(below, "B1", "period=A4;victim_age=B3")).isEmpty();
    }

    @Test
    void aNumberThatMayBeALabelIsNoRivalOfItsOwn() {
        Grid right = grid("""
                | 11 | victims aged 12-15     |
                | <5 | victims of unknown age |
                """);
        assertThat(refused(right, "A2", "period=request;victim_age=B2")).isEmpty();
    }

    @Test
    void theAnswerToAnotherQuestionIsNone() {
        assertThat(refused(ANSWERS, "B6", "period=A1;victim_gender=B3;platform=A6"))
                .isEqualTo(Map.of(Axis.VICTIM_GENDER, "B3"));
    }

    @Test
    void theLabelOfAnotherRowIsNone() {
        assertThat(refused(ANSWERS, "B6", "period=A1;platform=A7")).containsKey(Axis.PLATFORM);
        assertThat(refused(ANSWERS, "B7", "period=A1;platform=A6")).containsKey(Axis.PLATFORM);
        assertThat(refused(ANSWERS, "B6", "period=A1;victim_gender=A10")).containsKey(Axis.VICTIM_GENDER);
    }

    @Test
    void headsReachAcrossBlankCellsUpToTheNext() {
        assertThat(refused(GROUPS, "C3", "period=B1;victim_gender=C2;victim_age=A3"))
                .isEmpty();
        assertThat(refused(GROUPS, "E3", "period=D1;victim_gender=E2;victim_age=A3"))
                .isEmpty();
        assertThat(refused(GROUPS, "E3", "period=B1")).containsKey(Axis.PERIOD);
        assertThat(refused(GROUPS, "C3", "period=B1;victim_gender=B2")).containsKey(Axis.VICTIM_GENDER);
    }

    @Test
    void whatIsMergedOverSeveralColumnsStandsOverEachTableBelow() {
        Grid sheet = grid("""
                |          | 2023/24 | <    | 2024/25 |
                | Offences | 489     |      | 533     |

                | Age      | Female  | Male | Unknown |
                | 12 to 15 | 256     | 56   | 2       |
                """);
        assertThat(refused(sheet, "B5", "period=B1;victim_gender=B4")).isEmpty();
        assertThat(refused(sheet, "C5", "period=B1;victim_gender=C4")).isEmpty();
        assertThat(refused(sheet, "D5", "period=D1;victim_gender=D4")).containsKey(Axis.PERIOD);
    }

    @Test
    void aHeadingHoldsDownToTheNextOfItsKind() {
        Grid sheet = grid("""
                | Age      | 2024/25 |
                | Girls    |         |
                | 0-11     | 4       |
                | 12-15    | 8       |
                | Boys     |         |
                | 0-11     | 2       |
                """);
        assertThat(refused(sheet, "B4", "period=B1;victim_gender=A2;victim_age=A4"))
                .isEmpty();
        assertThat(refused(sheet, "B6", "period=B1;victim_gender=A5;victim_age=A6"))
                .isEmpty();
        assertThat(refused(sheet, "B6", "period=B1;victim_gender=A2")).containsKey(Axis.VICTIM_GENDER);
        assertThat(refused(sheet, "B3", "period=B1;victim_gender=A5")).containsKey(Axis.VICTIM_GENDER);
    }

    @Test
    void theTotalOfAGroupMayHeadItsParts() {
        Grid sheet = grid("""
                | Victims  | 2024/25 |
                | Female   | 12      |
                | > 0-11   | 4       |
                | > 12-15  | 8       |
                | Male     | 3       |
                | > 12-15  | 3       |
                """);
        assertThat(refused(sheet, "B4", "period=B1;victim_gender=A2;victim_age=A4"))
                .isEmpty();
        assertThat(refused(sheet, "B6", "period=B1;victim_gender=A2")).containsKey(Axis.VICTIM_GENDER);
    }

    @Test
    void theHeadOfATableFurtherUpIsNone() {
        Grid sheet = grid("""
                | Platform  | Girls | Boys |
                | Snapchat  | 12    | 4    |

                | Platform  | Cases | Rate |
                | Instagram | 9     | 2    |
                """);
        assertThat(refused(sheet, "B2", "period=file;victim_gender=B1")).isEmpty();
        assertThat(refused(sheet, "B5", "period=file;victim_gender=B1")).containsKey(Axis.VICTIM_GENDER);
    }

    @Test
    void captionsBelowAndTheNumbersOwnWordsAreWitnesses() {
        Grid cards = grid("""
                | 31    |  | 8    |
                | Girls |  | Boys |

                | Method of contact |
                """);
        assertThat(refused(cards, "C1", "period=sheet;victim_gender=C2")).isEmpty();
        assertThat(refused(cards, "C1", "period=sheet;victim_gender=A2")).containsKey(Axis.VICTIM_GENDER);
        assertThat(refused(cards, "C1", "period=sheet;platform=A4")).containsKey(Axis.PLATFORM);
        assertThat(refused(grid("| 12 girls |"), "A1", "period=request;victim_gender=A1"))
                .isEmpty();
    }

    @Test
    void theKeyOfAColourIsAWitnessWhereverItStands() {
        Grid sheet = grid("""
                | Victim age | 2024/25 |
                | 12-15      | 4       |
                """);
        Cell key = Cell.text(Address.parse("F9"), "Female", Style.PLAIN);
        ToldByColour told =
                new ToldByColour(Map.of("Sheet1", Map.of(Address.parse("B2"), List.of(new ByColour(key, false)))));
        assertThat(refused(sheet, told, "B2", "period=B1;victim_gender=F9;victim_age=A2"))
                .isEmpty();
        assertThat(refused(sheet, "B2", "period=B1;victim_gender=F9")).containsKey(Axis.VICTIM_GENDER);
    }

    @Test
    void whatNobodyOrNothingIsNamedForIsRefused() {
        assertThat(refused(GROUPS, "C3", "period=B1;victim_age=H40")).isEqualTo(Map.of(Axis.VICTIM_AGE, "H40"));
        assertThat(refused(GROUPS, "C3", "victim_gender=C2")).isEqualTo(Map.of(Axis.PERIOD, ""));
        assertThat(refused(GROUPS, "C3", "period=B1;platform=")).containsKey(Axis.PLATFORM);
        assertThat(refused(GROUPS, "H40", "")).isEmpty();
    }

    @Test
    void whatIsSaidOfAForceMayStandInAnAnswer() {
        Grid sheet = grid("""
                | Youngest victim | Kent Police |

                | Platform  | Offences |
                | Snapchat  | 24       |
                """);
        assertThat(refused(sheet, "B4", "period=file;force=B1")).isEmpty();
    }

    @Test
    void aNoteAtTheEndMayOnlySayWhenAllWasCounted() {
        Grid sheet = grid("""
                | Offences | 24 |

                | Female victims in 2024/25 |
                """);
        assertThat(refused(sheet, "B1", "period=A3")).isEmpty();
        assertThat(refused(sheet, "B1", "period=A3;victim_gender=A3")).isEqualTo(Map.of(Axis.VICTIM_GENDER, "A3"));
    }

    @Test
    void anAgeThatHoldsAnotherIsNoRivalOfIt() {
        String sheet = """
                | Age     | 2024/25 |
                | %s      | 9       |
                | %s      | 4       |
                | 12      | 1       |
                """;
        assertThat(refused(grid(sheet.formatted("12-15", "12-13")), "B4", "period=B1;victim_age=A2"))
                .isEmpty();
        assertThat(refused(grid(sheet.formatted("12-13", "12-15")), "B4", "period=B1;victim_age=A2"))
                .isEmpty();
        assertThat(refused(grid(sheet.formatted("10-15", "12-17")), "B4", "period=B1;victim_age=A2"))
                .isEqualTo(Map.of(Axis.VICTIM_AGE, "A2"));
    }

    @Test
    void aBareNumberIsNoRivalAndADateIs() {
        assertThat(refused(grid("| 2023/24 | 2019 | 4 | 7 |"), "C1", "period=A1"))
                .isEmpty();
        assertThat(refused(grid("| 2023/24 | 2019/20 | 4 | 7 |"), "C1", "period=A1"))
                .containsKey(Axis.PERIOD);
    }

    @Test
    void aPlaceIsLeftBlankWhereTheNumberNextToItHasItsLabel() {
        Testimony testimony = testimony(grid("""
                | Age   | Girls |   | Boys |
                | 0-11  | 4     | 3 | 2    |
                |       | 9     | 1 |      |
                """));
        assertThat(testimony.leavesBlank(Address.parse("C2"), "B1", false)).isTrue();
        assertThat(testimony.leavesBlank(Address.parse("D2"), "B1", false)).isFalse();
        assertThat(testimony.leavesBlank(Address.parse("B2"), "B1", false)).isFalse();
        assertThat(testimony.leavesBlank(Address.parse("B3"), "A2", true)).isTrue();
        assertThat(testimony.leavesBlank(Address.parse("B2"), "A2", true)).isFalse();
        assertThat(testimony.leavesBlank(Address.parse("B2"), "A1", true)).isFalse();
        assertThat(testimony.leavesBlank(Address.parse("C3"), "request", true)).isFalse();
    }

    private static Map<Axis, String> refused(Grid grid, String cell, String witnesses) {
        return refused(grid, ToldByColour.NOTHING, cell, witnesses);
    }

    private static Map<Axis, String> refused(Grid grid, ToldByColour told, String cell, String witnesses) {
        return testimony(grid, told).refused(Address.parse(cell), Set.of(Axis.PERIOD), witnesses);
    }

    private static Testimony testimony(Grid grid) {
        return testimony(grid, ToldByColour.NOTHING);
    }

    private static Testimony testimony(Grid grid, ToldByColour told) {
        return new Sight(Views.GRAMMAR, Request.open("2025", "71/17"))
                .hearing(told)
                .look(List.of(grid), "")
                .get(0)
                .testimony();
    }
}
