/** Connectors by the names that makers see; those of the flows that Flowgate is tried on, and a few more. */
const NAMES: Readonly<Record<string, string>> = {
  shared_approvals: 'Approvals',
  shared_commondataservice: 'Dataverse (legacy)',
  shared_commondataserviceforapps: 'Dataverse',
  shared_conversionservice: 'Content Conversion',
  shared_excelonlinebusiness: 'Excel Online (Business)',
  shared_filesystem: 'File System',
  shared_flowmanagement: 'Power Automate Management',
  shared_flowpush: 'Notifications',
  shared_graphapi: 'Microsoft Graph',
  shared_instagrambasicdispip: 'Instagram Basic Display',
  shared_keyvault: 'Azure Key Vault',
  shared_logicflows: 'Logic flows',
  shared_microsoftforms: 'Microsoft Forms',
  shared_office365: 'Office 365 Outlook',
  shared_office365groups: 'Office 365 Groups',
  shared_office365users: 'Office 365 Users',
  shared_onedriveforbusiness: 'OneDrive for Business',
  shared_planner: 'Planner',
  shared_powerappsforappmakers: 'Power Apps for Makers',
  shared_powerplatformadminv2: 'Power Platform for Admins V2',
  shared_powerplatformforadmins: 'Power Platform for Admins',
  shared_sendmail: 'Mail',
  shared_sharepointonline: 'SharePoint',
  shared_sql: 'SQL Server',
  shared_teams: 'Microsoft Teams',
  shared_todo: 'Microsoft To-Do (Business)',
  shared_webcontents: 'HTTP with Microsoft Entra ID',
  shared_wordonlinebusiness: 'Word Online (Business)',
};

/** The product behind a connector's id; the id itself where it is not known. */
export function connectorName(connector: string): string {
  const id = connector.toLowerCase();
  return Object.hasOwn(NAMES, id) ? (NAMES[id] ?? connector) : connector;
}
