package org.foireturns.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.foireturns.figures.Claim;
import org.foireturns.figures.Measure;
import org.foireturns.model.Dimension;
import org.foireturns.model.Force;
import org.foireturns.model.Forces;
import org.foireturns.model.Period;
import org.foireturns.model.Platforms;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimBookTest {
    private static final String HEAD = "id,request,source,says,measure,area,period_start,period_end,dimension,category,"
            + "baseline_start,baseline_end,comparison,value\n";
    private static final Forces FORCES =
            new Forces(List.of(new Force("kent", "Kent", "england", "", true, true, List.of())));

    private final Mistakes mistakes = new Mistakes();

    private List<Claim> read(String rows) {
        byte[] content = (HEAD + rows).getBytes(StandardCharsets.UTF_8);
        return ClaimBook.read(
                new BookFile("claims.csv", "claims.csv", content),
                FORCES,
                new ClaimCategory(new Platforms(List.of())),
                mistakes);
    }

    @Test
    void aLineIsASentenceWithItsNumber() {
        List<Claim> claims = read("""
                c1,2025,a,147 in Kent,count,kent,2024-04-01,2025-03-31,victim_gender,female,,,equals,147
                c2,2025,a,up,change,uk,2024-04-01,2025-03-31,total,all,2023-04-01,2024-03-31,more-than,5%
                """);
        assertThat(Told.by(mistakes)).isEmpty();
        assertThat(claims).extracting(Claim::id).containsExactly("c1", "c2");
        assertThat(claims.get(0).subject().measure()).isEqualTo(Measure.COUNT);
        assertThat(claims.get(0).subject().dimension()).isEqualTo(Dimension.VICTIM_GENDER);
        assertThat(claims.get(0).subject().period()).isEqualTo(Period.financialYear(2024));
        assertThat(claims.get(0).subject().baseline()).isNull();
        assertThat(claims.get(0).moreThan()).isFalse();
        assertThat(claims.get(1).subject().baseline()).isEqualTo(Period.financialYear(2023));
        assertThat(claims.get(1).moreThan()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            c,2025,a,s,counts,kent,2024-04-01,2025-03-31,total,all,,,equals,1 | measure
            c,2025,a,s,count,essex,2024-04-01,2025-03-31,total,all,,,equals,1 | area
            c,2025,a,s,count,,2024-04-01,2025-03-31,total,all,,,equals,1      | area
            c,2025,a,s,count,kent,2025-04-01,2025-03-31,total,all,,,equals,1  | period_end
            c,2025,a,s,count,kent,,2025-03-31,total,all,,,equals,1            | period_start
            c,2025,a,s,count,kent,2024-04-01,,total,all,,,equals,1            | period_end
            c,2025,a,s,count,kent,2024-04-01,2025-03-31,age,all,,,equals,1    | dimension
            c,2025,a,s,count,kent,2024-04-01,2025-03-31,total,all,,,about,1   | comparison
            c,2025,a,s,count,kent,2024-04-01,2025-03-31,total,all,2023-04-01,2024-03-31,equals,1 | baseline_start
            c,2025,a,s,change,kent,2024-04-01,2025-03-31,total,all,,,equals,1%                   | baseline_start
            c,2025,a,s,change,kent,2024-04-01,2025-03-31,total,all,,2024-03-31,equals,1%         | baseline_start
            """)
    void aMistakeIsToldWithItsColumn(String row, String column) {
        read(row + "\n");
        assertThat(Told.by(mistakes).get(0)).contains("line 2, column \"" + column + "\"");
    }

    @Test
    void anIdIsGivenOnce() {
        String row = "c,2025,a,s,count,england,2024-04-01,2025-03-31,total,all,,,equals,1\n";
        read(row + row);
        assertThat(Told.by(mistakes)).hasSize(1);
    }
}
