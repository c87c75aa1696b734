; The installer for Windows, by Inno Setup; called by build.ps1, which says the version and the folder. UNTRIED.
; For one person, without an administrator; it opens nothing by itself, and adds itself to "Open with".
[Setup]
AppId={{6B1E54B0-7C2E-4B61-9D3F-0F6C5C1A7A52}
AppName=Unhusk
AppVersion={#Version}
AppPublisher=The Unhusk authors
DefaultDirName={autopf}\Unhusk
PrivilegesRequired=lowest
OutputDir={#Work}
OutputBaseFilename=unhusk-{#Version}-setup
LicenseFile=..\..\..\LICENSE
ChangesAssociations=yes

[Files]
Source: "{#Work}\dist\unhusk\*"; DestDir: "{app}"; Flags: recursesubdirs ignoreversion

[Icons]
Name: "{autoprograms}\Unhusk"; Filename: "{app}\unhusk.exe"

[Registry]
Root: HKA; Subkey: "Software\Classes\Applications\unhusk.exe\shell\open\command"; ValueType: string; ValueData: """{app}\unhusk.exe"" ""%1"""; Flags: uninsdeletekey
Root: HKA; Subkey: "Software\Classes\Applications\unhusk.exe\SupportedTypes"; ValueType: string; ValueName: ".html"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\unhusk.exe\SupportedTypes"; ValueType: string; ValueName: ".mhtml"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\unhusk.exe\SupportedTypes"; ValueType: string; ValueName: ".warc"; ValueData: ""
Root: HKA; Subkey: "Software\Classes\Applications\unhusk.exe\SupportedTypes"; ValueType: string; ValueName: ".wacz"; ValueData: ""
