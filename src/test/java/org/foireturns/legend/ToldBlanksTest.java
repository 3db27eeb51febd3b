package org.foireturns.legend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.foireturns.GridText.grid;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.foireturns.grammar.Grammar;
import org.foireturns.grammar.Grammars;
import org.foireturns.model.Cell;
import org.foireturns.model.Grid;
import org.foireturns.read.contract.Workbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ToldBlanksTest {
    private static final Grammar GRAMMAR = Grammars.ofConfig();

    /** The cells that were blank or said so, with what is written in them. */
    private static Map<String, String> written(Grid... grids) {
        Workbook read = new ToldBlanks(GRAMMAR).writtenOut(new Workbook(List.of(grids), List.of()));
        Map<String, String> written = new TreeMap<>();
        for (int sheet = 0; sheet < grids.length; sheet++) {
            for (Cell cell : read.grids().get(sheet).cells()) {
                Cell before = grids[sheet].cell(cell.address());
                if (before == null || !before.text().equals(cell.text())) {
                    written.put(cell.address().toString(), cell.text());
                }
            }
        }
        return written;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A blank cell means that no crime was recorded.",
                "Please note: a blank cell means that no offences were recorded.",
                "An empty cell in the table above means no offences.",
                "A blank cell means none recorded.",
                "Blank = nil",
                "Blank = nil. Excludes crimes since cancelled.",
                "Celloedd gwag = dim / Blank cells = nil",
                "Blank cells are zero",
                "Blanks should be read as 0.",
                "Where a cell is blank, no offences were recorded",
                "Cells left blank indicate zero",
                "In this table a blank denotes a nil return",
                "Blank cells represent fewer than 5",
                "Blank cells have been suppressed (fewer than 5)",
                "Gaps in the table are nil",
                "Blank: none",
                "Where a box is left empty there was no such offence in that quarter.",
                "Where nothing is shown, there were no offences.",
                "If a field is blank there were none."
            })
    void aNoteSaysWhatBlankCellsStandFor(String note) {
        assertThat(written(grid("""
                | Age | Female | Male |
                | 11  | 9      | 2    |
                | 12  | 14     |      |
                | 13  |        | 4    |

                | NOTE |
                """.replace("NOTE", note))))
                .containsEntry("C3", "○")
                .containsEntry("B4", "○")
                .hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Blank age = not recorded.",
                "Where Communication Method is blank no method has been recorded.",
                "(blank) = the field is not filled in",
                "Blank = nothing entered on Athena.",
                "This page was left blank",
                "An empty Vic Age means the age is unknown.",
                "No offences were recorded where blank ballots were handed in",
            })
    void otherNotesSayNothingOfNumbers(String note) {
        assertThat(written(grid("""
                | Age | Female | Male |
                | 11  | 9      | 2    |
                | 12  | 14     |      |
                | 13  |        | 4    |

                | NOTE |
                """.replace("NOTE", note)))).isEmpty();
    }

    @Test
    void aNoteOfATableSpeaksOfThatTableAlone() {
        assertThat(written(grid("""
                | A blank cell means no crime.    |

                | Month   | Female | Male |
                | Apr     | 12     |      |
                | May     | 11     | 2    |

                | In this second table a blank cell means that the figure is not held. |
                | Age     | Female | Male |
                | 12-15   | 9      | 3    |
                | 16+     | 4      |      |
                """)))
                .as("what is not held is no number")
                .containsEntry("C4", "○")
                .hasSize(2);
    }

    @Test
    void theRowOfTheNoteItselfIsNone() {
        assertThat(written(grid("""
                | Gender    | 0-11 | 12-15 |
                | Female    | 9    | 2     |
                | Other     |      |       |
                | Not known | 1    |       |
                | Total     | 10   | 2     |
                | A blank cell means none |
                """))).containsOnlyKeys("B3", "C3", "C4", "A6");
    }

    @Test
    void aLabelAloneIsARowAmongItsLikeAndElseAHeading() {
        assertThat(written(grid("""
                | Platform | Times |
                | Snapchat | 9     |
                | Kik      |       |
                | WhatsApp | 4     |

                | Age      | Number |
                | Female   |        |
                | 12       | 4      |
                | 13       | 7      |
                | Male     |        |
                | 12       | 1      |

                | Blank = nil |
                """))).containsEntry("B3", "○").hasSize(2);
    }

    @Test
    void aNoteOnASheetOfWordsSpeaksOfAllSheets() {
        assertThat(written(grid("""
                | Age | Female | Male |
                | 11  | 9      | 2    |
                | 12  | 14     |      |
                """), grid("""
                | Blank cells mean nil |
                """))).containsEntry("C3", "○").hasSize(2);
    }

    @Test
    void columnsOfLabelsFlagsAndRemarksStayBlank() {
        assertThat(written(grid("""
                | Gender | Age | 2024 | Snapchat flag | Remark         |
                | Female | 11  | 9    | 1             |                |
                | Female | 12  | 4    |               | checked twice  |
                | Female | 13  |      | 1             |                |
                | Female | 14  | 4    | 1             |                |
                | Female |     | 6    | 1             |                |
                | Female | 15  | 4    | 1             |                |

                | Blank = nil |
                """))).containsEntry("C4", "○").hasSize(2);
    }
}
