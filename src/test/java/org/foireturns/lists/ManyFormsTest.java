package org.foireturns.lists;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Lists and long files in the many forms in which people export them. */
class ManyFormsTest {
    static void show(String name, String drawing) {
        DrawnList d = DrawnList.of(drawing);
        System.out.println("### " + name + " " + d.ranges());
        if (d.ranges().isEmpty()) return;
        System.out.println(d.kinds());
        DrawnList.Read r = d.read();
        System.out.println(r.said() + " weights " + r.rows().stream().map(x -> x.weight()).toList());
        System.out.println(r.leftOut() + " " + r.reading().rows() + " " + r.messages());
    }

    @Test
    void all() {
        show("two dates", """
                | Crime Number | Date Committed From | Date Recorded | Victim Sex | Victim Age | Method |
                | 24000101 | 2023-01-02 | 2024-04-02 | F | 13 | Snapchat |
                | 24000102 | 2023-02-02 | 2024-04-03 | M | 12 | Kik |
                """);
        show("two dates created/offence", """
                | CR No | Offence Start Dt | Created Dt | Vic Sex | Vic Age | App |
                | 24000101 | 02/01/2023 | 02/04/2024 | F | 13 | Snapchat |
                | 24000102 | 02/01/2023 | 02/04/2024 | M | 12 | Kik |
                """);
        show("mixed HO", """
                | CRIME_NUMBER | HO_CODE | OFFENCE | DATE_RECORDED | VICTIM_SEX | VICTIM_AGE |
                | 24000101 | 07117 | SEXUAL COMMUNICATION WITH A CHILD | 2024-04-02 | FEMALE | 12 |
                | 24000102 | 08801 | MEETING A CHILD FOLLOWING SEXUAL GROOMING | 2024-04-03 | FEMALE | 12 |
                | 24000103 | 07117 | SEXUAL COMMUNICATION WITH A CHILD | 2024-04-03 | MALE | 12 |
                """);
        show("mixed code as number", """
                | Crime ref | Recorded | Code | Sex |
                | KP/101 | 2024-04-02 | 07117 | F |
                | KP/102 | 2024-04-02 | 08801 | F |
                | KP/103 | 2024-04-02 | 8610 | F |
                """);
        show("occ type no ref", """
                | FY | Occ Type | Victim Age | Victim Gender | Comms Method |
                | 22/23 | S15A SCWC | - | Female | Instagram |
                | 22/23 | S15A SCWC | 13 | Female | Instagram |
                | 22/23 | S15A SCWC | 13 | Female | Instagram |
                | 23/24 | S15A SCWC | 12 | Female | TikTok |
                | 23/24 | S15A SCWC | 12 | Male | TikTok |
                | 24/25 | S15A SCWC | 12 | Male | Kik |
                | 24/25 | S15A SCWC | 12 | Male | Kik |
                """);
        show("flags blank=no", """
                | Crime no | Date recorded | Sex | Snapchat | Kik | Other |
                | 24000101 | 2024-04-02 | F | Y | | |
                | 24000102 | 2024-04-03 | M | | Y | Y |
                | 24000103 | 2024-04-03 | M | | | |
                """);
        show("flags 1/0", """
                | Crime no | Date recorded | Sex | Snapchat | Kik | Other |
                | 24000101 | 2024-04-02 | F | 1 | 0 | 0 |
                | 24000102 | 2024-04-03 | M | 0 | 1 | 1 |
                | 24000103 | 2024-04-03 | M | 0 | 0 | 0 |
                """);
        show("flags true/false", """
                | Crime no | Date recorded | Sex | Used Snapchat? | Used Kik? |
                | 24000101 | 2024-04-02 | F | TRUE | FALSE |
                | 24000102 | 2024-04-03 | M | FALSE | TRUE |
                """);
        show("ages as text", """
                | Crime no | Date recorded | Sex | Age |
                | 24000101 | 2024-04-02 | F | 12 yrs |
                | 24000102 | 2024-04-03 | M | U13 |
                | 24000103 | 2024-04-03 | M | not recorded |
                | 24000104 | 2024-04-03 | M | U/K |
                | 24000105 | 2024-04-03 | M | 14yo |
                | 24000106 | 2024-04-03 | M | 13 years old |
                | 24000107 | 2024-04-03 | M | Aged 11 |
                | 24000108 | 2024-04-03 | M | N/A |
                | 24000109 | 2024-04-03 | M | TBC |
                | 24000110 | 2024-04-03 | M | 9 (nine) |
                | 24000111 | 2024-04-03 | M | twelve |
                | 24000112 | 2024-04-03 | M | UK |
                | 24000113 | 2024-04-03 | M | c.13 |
                | 24000114 | 2024-04-03 | M | 13? |
                """);
        show("ref per victim and platform", """
                | Crime no | Date recorded | Victim no | Sex | Age | Platform |
                | 24000101 | 2024-04-02 | 1 | F | 13 | Snapchat |
                | 24000101 | 2024-04-02 | 1 | F | 13 | Kik |
                | 24000101 | 2024-04-02 | 2 | M | 12 | Snapchat |
                | 24000101 | 2024-04-02 | 2 | M | 12 | Kik |
                | 24000102 | 2024-04-03 | 1 | M | 12 | Kik |
                """);
        show("grouped subtotals", """
                | Financial Year | Victim Sex | Victim Age | Count |
                | 2023/24 | Female | 12 | 5 |
                | 2023/24 | Female | 13 | 6 |
                | 2023/24 | Female Total | | 11 |
                | 2023/24 | Male | 12 | 1 |
                | 2023/24 | Male | 15 | 2 |
                | 2023/24 | Male Total | | 3 |
                | 2023/24 Total | | | 14 |
                | 2024/25 | Female | 10 | 5 |
                | 2024/25 | Female | 13 | 6 |
                | 2024/25 | Female Total | | 11 |
                | 2024/25 Total | | | 11 |
                | Total | | | 25 |
                """);
        show("grouped ages", """
                | Financial Year | Victim Sex | Victim Age | Count |
                | 2023/24 | FEMALE | 7 | 5 |
                | 2023/24 | FEMALE | 8 | 5 |
                | 2023/24 | FEMALE | 12 | 5 |
                | 2023/24 | FEMALE | Unknown | 6 |
                | 2023/24 | MALE | 12 | 1 |
                | 2023/24 | MALE | 15 | 2 |
                | 2024/25 | FEMALE | 10 | 5 |
                | 2024/25 | FEMALE | 13 | 6 |
                | Total | | | 35 |
                """);
        show("tidy all", """
                | from | to | measure | victim_sex | victim_age | platform | n |
                | 2024-04-01 | 2025-03-31 | Offences | All | All | All | 34 |
                | 2024-04-01 | 2025-03-31 | Offences | All | 0-11 | All | 4 |
                | 2024-04-01 | 2025-03-31 | Offences | All | 12-15 | All | 30 |
                | 2024-04-01 | 2025-03-31 | Offences | Female | All | All | 30 |
                | 2024-04-01 | 2025-03-31 | Offences | Male | All | All | 4 |
                | 2024-04-01 | 2025-03-31 | Platform mentions | All | All | Snapchat | 4 |
                | 2024-04-01 | 2025-03-31 | Platform mentions | All | All | Kik | 4 |
                """);
        show("tidy bands", """
                | financial_year | victim_gender | victim_age_band | primary_platform | offence_count |
                | 2023/24 | Female | 11 and under | Snapchat | 5 |
                | 2023/24 | Female | 11 and under | Kik | 2 |
                | 2023/24 | Female | 12-15 | Snapchat | 5 |
                | 2023/24 | Female | 12-15 | Kik | 2 |
                | 2023/24 | Male | 11 and under | Snapchat | 5 |
                | 2023/24 | Male | 11 and under | Kik | 2 |
                | 2023/24 | Male | 12-15 | Snapchat | 5 |
                | 2023/24 | Male | 12-15 | Kik | 2 |
                | 2023/24 | Male | 16 and over | Discord | 2 |
                | 2024/25 | Female | 11 and under | Snapchat | 5 |
                | 2024/25 | Female | 11 and under | Kik | 2 |
                | 2024/25 | Female | 12-15 | Snapchat | 5 |
                | 2024/25 | Female | 12-15 | Kik | 2 |
                | 2024/25 | Male | 11 and under | Snapchat | 5 |
                | 2024/25 | Male | 11 and under | Kik | 2 |
                | 2024/25 | Male | 12-15 | Snapchat | 5 |
                | 2024/25 | Male | 12-15 | Kik | 2 |
                | 2024/25 | Male | 16 and over | Discord | 2 |
                | 2024/25 | Male | 16 and over | TikTok | 2 |
                """);
        show("unread number", """
                | Month | Sex | Age group | Platform | Xqty |
                | 2024-04-01 | F | 12-15 | Kik | 3 |
                | 2024-04-01 | F | 11 and under | Kik | 2 |
                | 2024-04-01 | M | 12-15 | Kik | 3 |
                | 2024-05-01 | F | 12-15 | Kik | 3 |
                | 2024-05-01 | M | 12-15 | Kik | 3 |
                | 2024-06-01 | F | 12-15 | Kik | 3 |
                """);
        show("key value", """
                | Force | Question | Breakdown | Category | Financial year | Number |
                | Kent | Q1 | Total | All offences | 2023-24 | 92 |
                | Kent | Q1 | Total | All offences | 2024-25 | 111 |
                | Kent | Q2 | Victim gender | Female | 2023-24 | 61 |
                | Kent | Q2 | Victim gender | Female | 2024-25 | 88 |
                | Kent | Q2 | Victim gender | Male | 2023-24 | 26 |
                | Kent | Q2 | Victim gender | Male | 2024-25 | 22 |
                | Kent | Q5 | Form of communication | Snapchat | 2024-25 | 22 |
                """);
        assertThat(1).isEqualTo(1);
    }
}
