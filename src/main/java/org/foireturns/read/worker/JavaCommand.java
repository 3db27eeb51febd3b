package org.foireturns.read.worker;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** How to start another JVM that has the classes of this one, be they in folders, in jars or nested in one jar. */
final class JavaCommand {
    private static final String LAUNCHER_OF_NESTED_JARS = "org.springframework.boot.loader.launch.PropertiesLauncher";

    private JavaCommand() {}

    /** The command; nothing that comes from a file is ever part of it. */
    static List<String> of(Class<?> main, int heapMegabytes) {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx" + heapMegabytes + "m",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xshare:auto",
                "-XX:-UsePerfData",
                "-XX:+SuppressFatalErrorMessage",
                "-Djava.awt.headless=true",
                "-Dlog4j2.loggerContextFactory=org.apache.logging.log4j.simple.SimpleLoggerContextFactory",
                "-Dorg.apache.logging.log4j.simplelog.level=OFF",
                "-cp",
                System.getProperty("java.class.path")));
        if (ClassLoader.getSystemResource(main.getName().replace('.', '/') + ".class") == null) {
            command.add("-Dloader.main=" + main.getName());
            command.add(LAUNCHER_OF_NESTED_JARS);
        } else {
            command.add(main.getName());
        }
        return command;
    }
}
