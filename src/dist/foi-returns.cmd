@echo off
rem Runs foi-returns with a Java that is new enough: foi-returns.cmd [COMMAND] [OPTIONS], in the folder that holds input
rem and config. More memory or other options for Java go into JAVA_OPTS.
setlocal EnableExtensions DisableDelayedExpansion
set "HERE=%~dp0"
set "FOUND="
set "JAVA="
call :try "%HERE%..\runtime\bin\java.exe"
if defined JAVA_HOME call :try "%JAVA_HOME%\bin\java.exe"
for /f "delims=" %%j in ('where java.exe 2^>nul') do call :try "%%j"
for /d %%d in ("%ProgramFiles%\Eclipse Adoptium\*" "%LOCALAPPDATA%\Programs\Eclipse Adoptium\*" "%ProgramFiles%\Java\*") do call :try "%%~d\bin\java.exe"
if defined JAVA goto run
set "HAS=no Java"
if defined FOUND set "HAS=only Java %FOUND%"
echo foi-returns cannot start: it needs Java 17 or newer, and this computer has %HAS%. 1>&2
echo Get Java free of charge from https://adoptium.net, install it, and start again. 1>&2
echo If you may not install programs, send these three lines to the people who look after your computer. 1>&2
exit /b 69

:run
"%JAVA%" -XX:TieredStopAtLevel=1 -XX:+UseSerialGC %JAVA_OPTS% -jar "%HERE%foi-returns.jar" %*
exit /b %ERRORLEVEL%

rem Takes a Java if it is the first that is new enough.
:try
if defined JAVA exit /b
if not exist "%~1" exit /b
set "NUMBER="
set "SAID=%TEMP%\foi-returns-%RANDOM%.txt"
"%~1" -version >"%SAID%" 2>&1
for /f "usebackq tokens=2,3" %%a in ("%SAID%") do if "%%a"=="version" if not defined NUMBER set "NUMBER=%%~b"
del "%SAID%" >nul 2>nul
if not defined NUMBER exit /b
if not defined FOUND set "FOUND=%NUMBER%"
for /f "delims=.-+" %%m in ("%NUMBER%") do if %%m geq 17 set "JAVA=%~1"
exit /b
