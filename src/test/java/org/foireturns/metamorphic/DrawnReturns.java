package org.foireturns.metamorphic;

import static org.foireturns.GridText.grid;

import java.util.LinkedHashMap;
import java.util.Map;
import org.foireturns.model.Grid;

/** One small return for each arrangement of tables. */
final class DrawnReturns {
    private static final String FILE = "Kent Police FOI response";

    private final Map<String, Original> returns = new LinkedHashMap<>();

    private DrawnReturns() {}

    static Map<String, Original> on(Bench bench) {
        DrawnReturns all = new DrawnReturns();
        all.draw(bench, "2023", "years across", grid("""
                | Sexual communication with a child |
                | Victim gender | 2021/22 | 2022/23 | Total |
                | Female        | 12      | 21      | 33    |
                | Male          | 3       | 1004    | 1007  |
                | Unknown       | 4       | 5       | 9     |
                | Total         | 19      | 1030    | 1049  |
                """));
        all.draw(bench, "2023", "years down", grid("""
                | Sexual communication with a child |
                | Year    | Female | Male | Unknown | Total |
                | 2020/21 | 7      | 2    | 1       | 10    |
                | 2021/22 | 12     | 3    | 4       | 19    |
                | 2022/23 | 21     | 4    | 5       | 30    |
                """));
        all.draw(bench, "2025", "gender by age", grid("""
                | Offences of sexual communication with a child, 2024/25 |
                |         | 0-11 | 12-15 | 16-17 | Unknown | Total |
                | Female  | 4    | 22    | 3     | 2       | 31    |
                | Male    | 1    | 6     | 0     | 1       | 8     |
                | Unknown | 0    | 1     | 0     | 5       | 6     |
                | Total   | 5    | 29    | 3     | 8       | 45    |
                """));
        all.draw(bench, "2023", "year over gender, merged", grid("""
                | Sexual communication with a child |
                | Age     | 2021/22 | <    | 2022/23 | <    |
                |         | Female  | Male | Female  | Male |
                | 0-11    | 4       | 2    | 5       | 1    |
                | 12-15   | 14      | 6    | 17      | 7    |
                | Unknown | 1       | 3    | 0       | 2    |
                """));
        all.draw(bench, "2023", "year in bold over its rows", grid("""
                | Sexual communication with a child |
                | Platform       | Number of offences |
                | **2021/22**    |          |
                | > Snapchat     | 11       |
                | > Instagram    | 7        |
                | > Unknown      | 3        |
                | **2022/23**    |          |
                | > Snapchat     | 13       |
                | > Instagram    | 6        |
                | > Unknown      | 2        |
                """));
        all.draw(bench, "2023", "long list", grid("""
                | Sexual communication with a child |
                | Year    | Victim gender | Victim age | Number of offences |
                | 2021/22 | Female        | 0-11       | 5                  |
                | 2021/22 | Female        | 12-15      | 17                 |
                | 2021/22 | Male          | 0-11       | 2                  |
                | 2021/22 | Male          | 12-15      | 6                  |
                | 2022/23 | Female        | 0-11       | 7                  |
                | 2022/23 | Female        | 12-15      | 19                 |
                | 2022/23 | Male          | 12-15      | 8                  |
                """));
        all.draw(bench, "2023", "long list, filled down", grid("""
                | Sexual communication with a child |
                | Year    | Victim gender | Number of offences |
                | 2021/22 | Female        | 17                 |
                |         | Male          | 6                  |
                |         | Unknown       | 2                  |
                | 2022/23 | Female        | 19                 |
                |         | Male          | 8                  |
                |         | Unknown       | 3                  |
                """));
        all.draw(bench, "2023", "a block a year", grid("""
                | Sexual communication with a child |

                | 2021/22 |
                | Victim gender | Number of offences |
                | Female        | 17       |
                | Male          | 6        |

                | 2022/23 |
                | Victim gender | Number of offences |
                | Female        | 19       |
                | Male          | 8        |
                """));
        all.draw(bench, "2025", "blocks side by side", grid("""
                | Sexual communication with a child, 2024/25 |

                | Victim gender | Number of offences |  | Victim age | Number of offences |
                | Female        | 31       |  | 0-11       | 5        |
                | Male          | 8        |  | 12-15      | 29       |
                | Unknown       | 6        |  | 16-17      | 3        |
                |               |          |  | Unknown    | 8        |
                """));
        all.draw(bench, "2025", "withheld counts", grid("""
                | Sexual communication with a child, 2024/25 |
                | Platform  | Number of offences |
                | Snapchat  | 24                 |
                | WhatsApp  | <5                 |
                | Instagram | *                  |
                | Unknown   | n/a                |
                """));
        all.draw(
                bench, "2025", "a sheet a question", grid("Q1", """
                        | Sexual communication with a child, 2024/25 |

                        | Question 1 | Total number of offences |
                        |            | 45                       |
                        """), grid("Q2 gender", """
                        | Victim gender | Number of offences |
                        | Female        | 31                 |
                        | Male          | 8                  |
                        | Unknown       | 6                  |
                        | Total         | 45                 |
                        """), grid("Q4 platform", """
                        | Platform  | Number of offences |
                        | Snapchat  | 14                 |
                        | WhatsApp  | 5                  |
                        | Unknown   | 26                 |
                        """));
        all.draw(bench, "2023", "one row per offence", grid("Crimes", """
                | Crime Ref | Date Recorded | Offence                           | Victim Age | Victim Gender | Platform  |
                | KE-1      | 2021-05-12    | Sexual communication with a child | 13         | Female        | Snapchat  |
                | KE-2      | 2021-07-03    | Sexual communication with a child | 14         | Female        | Instagram |
                | KE-3      | 2021-11-30    | Sexual communication with a child | 12         | Male          |           |
                | KE-4      | 2022-06-01    | Sexual communication with a child | 11         | Female        | Snapchat  |
                | KE-5      | 2022-09-17    | Sexual communication with a child | 15         | Unknown       | WhatsApp  |
                | KE-6      | 2023-01-08    | Sexual communication with a child | 9          | Male          | Unknown   |
                """));
        return all.returns;
    }

    private void draw(Bench bench, String request, String name, Grid... sheets) {
        returns.put("drawn: " + name, bench.drawn(request, FILE, sheets));
    }
}
