package org.foireturns.report.edition;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.foireturns.report.EditionSample;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yaml.snakeyaml.Yaml;

@SuppressWarnings({"unchecked", "NullAway.Init"})
class SchemaJsonTest {
    private Map<String, Object> resource;
    private List<Map<String, Object>> fields;

    @TempDir
    Path folder;

    @BeforeEach
    void publish() throws IOException {
        new Publisher(2).publish(EditionSample.edition(), folder);
        Map<String, Object> described = new Yaml().load(Files.readString(folder.resolve("datapackage.json")));
        resource = list(described, "resources").get(0);
        fields = list((Map<String, Object>) said(resource, "schema"), "fields");
    }

    private static Object said(Map<String, Object> object, String name) {
        return Objects.requireNonNull(object.get(name), name);
    }

    private static List<Map<String, Object>> list(Map<String, Object> object, String name) {
        return (List<Map<String, Object>>) said(object, name);
    }

    @Test
    void namesTheColumnsOfTheFileInTheirOrder() throws IOException {
        assertThat(resource).containsEntry("path", "observations.csv").containsEntry("type", "table");
        String head =
                Files.readAllLines(folder.resolve("observations.csv")).get(0).replace("\uFEFF", "");

        assertThat(fields).extracting(field -> field.get("name")).containsExactly((Object[]) head.split(","));
    }

    @Test
    void everyRowConformsToTheSchema() throws IOException {
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().detectBomHeader(true).ofNamedCsvRecord(folder.resolve("observations.csv"))) {
            assertThat(rows.stream()).isNotEmpty().allSatisfy(row -> fields.forEach(field -> conforms(row, field)));
        }
    }

    private static void conforms(NamedCsvRecord row, Map<String, Object> field) {
        String text = row.getField((String) said(field, "name"));
        Map<String, Object> constraints = (Map<String, Object>) field.getOrDefault("constraints", Map.of());
        if (text.isEmpty()) {
            assertThat(constraints).doesNotContainEntry("required", true);
            return;
        }
        switch ((String) said(field, "type")) {
            case "integer" -> assertThat(Long.parseLong(text)).isNotNegative();
            case "date" -> assertThat(LocalDate.parse(text)).isNotNull();
            default -> assertThat(field.get("type")).isEqualTo("string");
        }
        if (constraints.get("enum") instanceof List<?> allowed) {
            assertThat((List<Object>) allowed).contains(text);
        }
        if (constraints.get("pattern") instanceof String pattern) {
            assertThat(text).matches(pattern);
        }
    }

    @Test
    void aMissingNumberSaysWhy() {
        assertThat(fields)
                .filteredOn(field -> said(field, "type").equals("integer"))
                .hasSize(3)
                .allSatisfy(field -> {
                    Map<String, Object> missing = list(field, "missingValues").get(0);
                    assertThat(missing).containsEntry("value", "");
                    assertThat((String) said(missing, "label")).isNotBlank();
                });
    }
}
