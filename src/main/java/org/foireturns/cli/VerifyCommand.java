package org.foireturns.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.foireturns.config.Books;
import org.foireturns.config.ConfigMistakes;
import org.foireturns.verify.Verification;
import org.foireturns.verify.Verified;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Re-computes what was published from its lineage and the returns, and names each difference. */
@Command(
        name = "verify",
        description = "Re-computes every published figure from its cells in the returns and names each difference.",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        sortOptions = false,
        exitCodeOnInvalidInput = ExitStatus.USAGE_CODE)
@SuppressWarnings("NullAway.Init")
final class VerifyCommand implements Callable<Integer> {
    @Parameters(
            arity = "0..1",
            paramLabel = "DIR",
            defaultValue = "output/latest",
            description = "The outputs of a run (default: output/latest).")
    private Path folder;

    @Option(names = "--input", defaultValue = "input", description = "Folder of returns (default: input).")
    private Path input;

    @Option(names = "--config", defaultValue = "config", description = "Folder of the books (default: config).")
    private Path config;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        folder = RunFolder.of(folder, "run.json");
        if (!Files.isRegularFile(folder.resolve("run.json"))) {
            err.printf("%s holds no finished run: there is no run.json in it.%n", folder);
            return ExitStatus.USAGE_CODE;
        }
        try {
            Verified verified = Verification.of(folder, input, Books.load(config));
            return tell(spec.commandLine().getOut(), verified).code();
        } catch (ConfigMistakes mistakes) {
            return new Complaint(err, Path.of("data"), folder)
                    .mistakes(config, mistakes)
                    .code();
        } catch (IOException | RuntimeException fault) {
            err.printf(
                    "%s cannot be verified: a table in it is missing or damaged (%s).%n",
                    folder, fault.getClass().getSimpleName());
            return ExitStatus.BLOCKED.code();
        }
    }

    private static ExitStatus tell(PrintWriter out, Verified verified) {
        verified.differences().forEach(out::println);
        if (verified.openRows() > 0) {
            out.printf(
                    "%s in lists could be read in part only; what they count in was held between bounds.%n",
                    verified.openRows() == 1 ? "1 row" : "%,d rows".formatted(verified.openRows()));
        }
        out.printf(
                "%,d figures re-computed from %,d returns: %s.%n",
                verified.figures(),
                verified.returns(),
                verified.differences().isEmpty()
                        ? "all are right"
                        : verified.differences().size() + " differences");
        out.flush();
        return verified.differences().isEmpty() ? ExitStatus.CLEAR : ExitStatus.BLOCKED;
    }
}
