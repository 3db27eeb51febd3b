package org.foireturns.grammar;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.foireturns.normalise.Shelves;
import org.foireturns.words.Lexicon;
import org.foireturns.words.VocabularyFiles;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each rule by itself: what it proposes for the whole of a text, whatever the others would. */
class RulesTest {
    private static final Lexicon LEXICON = VocabularyFiles.lexicon(
            Shelves.books().words().lists(),
            Shelves.books().forces(),
            Shelves.books().platforms());

    private static final DateRule DATES = new DateRule();
    private static final Map<String, Rule> RULES = Map.ofEntries(
            Map.entry("period", new PeriodRule(DATES)),
            Map.entry("span", new SpanRule(DATES)),
            Map.entry("part", new PartRule(DATES)),
            Map.entry("bounded year", new BoundedYearRule(DATES)),
            Map.entry("exclusion", new ExclusionRule(DATES)),
            Map.entry("since", new SinceRule(DATES)),
            Map.entry("year name", new YearNameRule(List.of(new PeriodRule(DATES), new SpanRule(DATES)))),
            Map.entry("numbering", new NumberingRule()),
            Map.entry("pointing", new PointingRule()),
            Map.entry("law", new LawRule()),
            Map.entry("unknown", new UnknownRule()),
            Map.entry("axis", new AxisRule()),
            Map.entry("place", new PlaceRule()),
            Map.entry("term", new TermRule()),
            Map.entry("number", new NumberRule()));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "-",
            value = {
                "period | 2024/25 | period 2024-04-01/2025-03-31",
                "period | FY17/18 | period 2017-04-01/2018-03-31",
                "period | 2023 | year 2023",
                "period | year ending March 2018 | period 2017-04-01/2018-03-31",
                "period | 12 months to 31 March 2018 | period 2017-04-01/2018-03-31",
                "period | 2024/26 | -",
                "span | 1 April 2024 to 31 March 2025 | period 2024-04-01/2025-03-31",
                "span | April 2024 - June 2024 | period 2024-04-01/2024-06-30",
                "span | 2024 to 2019 | -",
                "part | April to June | months 4-6",
                "part | Quarter 1 | months 4-6",
                "part | 2024/25 H1 | period 2024-04-01/2024-09-30",
                "part | Q5 | -",
                "bounded year | 2024/25 (to 31 December) | period 2024-04-01/2024-12-31",
                "bounded year | 2024/25 (to Kent) | -",
                "exclusion | compared with 2023/24 | filler",
                "exclusion | Messenger | -",
                "since | since 1 April 2024 | since 2024-04-01",
                "since | from 2017 | since 2017-01-01",
                "since | since Kent | -",
                "year name | 2024 = 2024/25 | axis period + years begin --04-01",
                "year name | 2024 is Kent | -",
                "numbering | Question 2 | numbering 2",
                "numbering | Table 2b | numbering 2",
                "numbering | Q1 | q 1",
                "numbering | FOI 2025-0431 | reference",
                "numbering | Outcome 16 | beside outcome + numbering 16",
                "numbering | Total | -",
                "pointing | See 2.1 to 2.9 | numbering 2",
                "pointing | See Kent | -",
                "law | section 40(2) | reference",
                "law | section Kent | -",
                "unknown | not recorded | unknown",
                "unknown | ? | unknown",
                "unknown | recorded | -",
                "axis | online platform / method | axis platform",
                "axis | app or age | -",
                "place | North Lincolnshire | beside area",
                "place | Essex (South) | beside area",
                "place | Essex | -",
                "term | female | gender female",
                "term | Snapchat | platform snapchat",
                "term | offences | unit offences",
                "term | zorb | -",
                "number | 1,204 | number 1204",
                "number | thirty | number 30",
                "number | 1.5 | -",
            })
    void proposes(String rule, String text, String said) {
        Text tokens = new Text(LEXICON.tokens(text), LEXICON);
        TreeSet<String> proposed = new TreeSet<>();
        Objects.requireNonNull(RULES.get(rule)).propose(tokens, 0, edge -> {
            if (edge.end() == tokens.size()) {
                proposed.add(edge.facts().stream().map(Grammars::said).collect(Collectors.joining(" + ")));
            }
        });
        assertThat(proposed.isEmpty() ? null : String.join("; ", proposed)).isEqualTo(said);
    }
}
