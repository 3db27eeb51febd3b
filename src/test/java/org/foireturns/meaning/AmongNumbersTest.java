package org.foireturns.meaning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.foireturns.GridText;
import org.junit.jupiter.api.Test;

class AmongNumbersTest {
    @Test
    void wordsBehindTheFirstCellOfARowWithNumbersStandForNumbers() {
        assertThat(AmongNumbers.in(List.of(GridText.grid("""
                        | Age   | 2024/25 | Note |
                        | 12-15 | 29      | Low  |
                        | 16+   | small   |      |
                        """)))).containsExactlyInAnyOrder("Low", "small");
    }

    @Test
    void headsAndWordsApartFromNumbersStandForNone() {
        assertThat(AmongNumbers.in(List.of(GridText.grid("""
                        | Platform | No. | Remark |
                        | Snapchat | 29  |        |
                        | Telegram | x   | y      |

                        | Q3       | z   |        |
                        """)))).containsExactly("x");
    }
}
