package org.foireturns.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class MoreRowsTest {
    /** Whether the second of the parts that a drawing is cut into goes on with the first. */
    private static boolean goesOn(String drawing) {
        Page page = Drawn.page(drawing);
        List<Part> parts =
                Cutting.of(page).stream().map(area -> new Part(page, area)).toList();
        return new MoreRows(parts, List.of(), Set.of()).goOn(parts.get(0), parts.get(1));
    }

    @Test
    void rowsInTheVeryColumnsAreMoreOfThem() {
        assertThat(goesOn("""
                | Gender | 2018/19 | 2019/20 |
                | Female | 3       | 4       |

                | Male   | 5       | 6       |
                """)).isTrue();
    }

    @Test
    void rowsWithHeadsOfTheirOwnAreNot() {
        assertThat(goesOn("""
                | Gender   | 2018/19 | 2019/20 |
                | Female   | 3       | 4       |

                | Platform | 2018/19 | 2019/20 |
                | Kik      | 5       | 6       |
                """)).isFalse();
    }

    @Test
    void rowsFarBelowAreNot() {
        assertThat(goesOn("""
                | Gender | 2018/19 | 2019/20 |
                | Female | 3       | 4       |





                | Male   | 5       | 6       |
                """)).isFalse();
    }
}
