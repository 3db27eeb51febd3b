package org.foireturns.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/** Each command has the options that do something in it, and the administrator's page names them all. */
class OptionsTest {
    private static final Set<String> OF_EVERY_COMMAND = Set.of("--help", "--version");
    private static final Pattern OPTION = Pattern.compile("--[a-z-]+");

    private static final Map<String, List<String>> OPTIONS = Map.of(
            "ask", List.of("--config", "--day", "--output"),
            "run", List.of("--as-of", "--config", "--fail-on", "--force", "--input", "--output"),
            "schedule", List.of("--config", "--cron", "--input", "--output"),
            "purge", List.of("--before", "--config", "--output"),
            "worker", List.of("--config", "--data"),
            "check", List.of("--config", "--request"),
            "describe", List.of("--config", "--json"),
            "decide", List.of("--by", "--config", "--output", "--reason", "--review-by"),
            "verify", List.of("--config", "--input"),
            "trace", List.of("--output"));

    static Set<String> commands() {
        return new TreeSet<>(new CommandLine(new Main()).getSubcommands().keySet());
    }

    @ParameterizedTest
    @MethodSource("commands")
    void hasItsOptions(String command) {
        assertThat(options(command)).containsExactlyElementsOf(OPTIONS.get(command));
    }

    @ParameterizedTest
    @MethodSource("commands")
    void theAdministratorsPageNamesEachOption(String command) throws IOException {
        Pattern usage = Pattern.compile("app/foi-returns " + command + "\\b.*(?:\n +\\[.*)*");
        Set<String> named = usage.matcher(Files.readString(Path.of("src/docs/administrator.md")))
                .results()
                .flatMap(line -> OPTION.matcher(line.group()).results())
                .map(MatchResult::group)
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(named).isEqualTo(options(command));
    }

    private static Set<String> options(String command) {
        return Objects.requireNonNull(
                        new CommandLine(new Main()).getSubcommands().get(command))
                .getCommandSpec()
                .options()
                .stream()
                .filter(option -> !option.hidden())
                .map(OptionSpec::longestName)
                .filter(name -> !OF_EVERY_COMMAND.contains(name))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
