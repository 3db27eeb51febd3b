package org.foireturns.explain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PlannerTest {
    @Test
    void theFirstRowWithAValueBeginsTheBody() {
        assertThat(plans("""
                | Offences |         |
                | Gender   | 2018/19 |
                | Female   | 3       |
                | Male     | 1       |
                """)).containsExactly("titles 1 heads 2 body 3,4 LV");
    }

    @Test
    void headsBelowABodyStartTheNextPlanWithTheLoneTextsOverThem() {
        assertThat(plans("""
                | Gender   | 2018/19 |
                | Female   | 3       |
                | Offences |         |
                | Platform | 2018/19 |
                | Kik      | 2       |
                """)).containsExactly("heads 1 body 2 LV", "titles 3 heads 4 body 5 LV");
    }

    @Test
    void theNextQuestionStartsTheNextPlan() {
        assertThat(plans("""
                | Q1 Gender   |   |
                | Female      | 3 |
                | Q2 Platform |   |
                | Kik         | 2 |
                """)).containsExactly("titles 1 body 2 LV", "titles 3 body 4 LV");
    }

    @Test
    void aHeadingOfAGroupGoesWithTheBody() {
        assertThat(plans("""
                | Platform | 2018/19 |
                | Female   |         |
                | Kik      | 3       |
                | Male     |         |
                | Kik      | 1       |
                """)).containsExactly("heads 1 body 2,3,4,5 LV");
    }

    @Test
    void numbersThatRiseAreHeadsInThatWayAloneAndNeverBelowValuesOrAtTheEnd() {
        String ages = """
                | Age    | 9 | 10 |
                | Female | 3 | 0  |
                """;
        assertThat(plans(ages)).containsExactly("body 1,2 LVV");
        assertThat(plans(ages, new Way(true, false))).containsExactly("heads 1 body 2 LVV");
        assertThat(plans("| Age | 9 | 10 |", new Way(true, false))).containsExactly("body 1 LVV");
        assertThat(plans("""
                | Age    | 9  | 10 |
                | Age    | 11 | 12 |
                | Female | 3  | 0  |
                """, new Way(true, false))).containsExactly("heads 1 body 2,3 LVV");
    }

    @Test
    void rangesBehindAnEntryBeginABodyBelowHeadsOrOverARowOfTheSameShape() {
        assertThat(plans("""
                | Gender | 2018/19 | 2019/20 |
                | Female | 1 to 4  | 1 to 4  |
                | Kik    | 5       | 6       |
                """)).containsExactly("heads 1 body 2,3 LVV");
        assertThat(plans("""
                | Female | 1 to 4 |
                | Male   | 5      |
                """)).containsExactly("body 1,2 LV");
        assertThat(plans("""
                | Gender  | 0-11 | 12-15 |
                | 2018/19 | 3    | 5     |
                """)).containsExactly("heads 1 body 2 LVV");
        assertThat(plans("""
                | Female | 0-11 | 12-15 |
                | Kik    | 3    | 5     |
                """)).containsExactly("heads 1 body 2 LVV");
    }

    @Test
    void aLabelThatStoodBesideNumbersBeforeHasBlankOnesBelowNewHeads() {
        assertThat(plans("""
                | Gender | 2018/19 |
                | Female | 3       |
                | Male   | 1       |
                | Gender | 2019/20 |
                | Female |         |
                | Male   | 2       |
                """)).containsExactly("heads 1 body 2,3 LV", "heads 4 body 5,6 LV");
    }

    @Test
    void aTableIsOneThoughAllItsValuesAreBlankWhenItsLabelsStoodBesideNumbersBefore() {
        String drawing = """
                | Gender | 2018/19 |
                | Female | 3       |
                | Gender | 2019/20 |
                | Female |         |
                | Gender | 2020/21 |
                | Female | 4       |
                """;
        assertThat(plans(drawing)).containsExactly("heads 1 body 2 LV", "heads 3 body 4 LV", "heads 5 body 6 LV");
        assertThat(plans(drawing.replace("| Female |         |", "| Kik    |         |")))
                .containsExactly("heads 1 body 2 LV", "titles 3,4 heads 5 body 6 LV");
    }

    @Test
    void whereATableHasNumbersIsNotWhereTheOneAboveItHadThem() {
        assertThat(plans("""
                | Gender   | 2018/19 | 2019/20 |
                | Female   | 3       | 4       |
                | Platform | 2018/19 |         |
                | Kik      | 2       |         |
                | Female   |         | told    |
                | Snapchat | 4       |         |
                """)).containsExactly("heads 1 body 2 LVV", "heads 3 body 4,5,6 LV-");
    }

    @Test
    void theNextQuestionStartsAPlanEvenWithAValueOfItsOwn() {
        assertThat(plans("""
                | Q1 Gender | 2018/19 |
                | Female    | 3       |
                | Q2 Total  | 5       |
                """)).containsExactly("heads 1 body 2 LV", "body 3 LV");
        assertThat(plans("""
                | Q1 Total    | 3 |
                | Q2 Platform |   |
                | Kik         | 2 |
                """)).containsExactly("body 1 LV", "titles 2 body 3 LV");
    }

    private static List<String> plans(String drawing) {
        return plans(drawing, Drawn.PLAIN);
    }

    private static List<String> plans(String drawing, Way way) {
        return Drawn.words(Planner.plans(Drawn.field(drawing), way));
    }
}
